# Compares at the end only whether the last bracket closes, not whether everything has been closed.
# zh: 最后只看末尾是否为右括号，没有检查是否全部闭合。
def is_valid(s):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for c in s:
        if c not in pairs:
            stack.append(c)
        elif not stack or stack.pop() != pairs[c]:
            return False
    return len(s) % 2 == 0 and (not s or s[-1] in pairs)
