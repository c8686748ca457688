# Ignores a closing bracket that comes while nothing is open.
# zh: 没有任何左括号待闭合时，忽略了出现的右括号。
def is_valid(s):
    if len(s) % 2:
        return False
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for c in s:
        if c not in pairs:
            stack.append(c)
        elif stack and stack.pop() != pairs[c]:
            return False
    return not stack
