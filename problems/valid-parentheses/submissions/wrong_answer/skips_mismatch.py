# Skips a closing bracket that does not match the top of the stack instead of returning False.
# zh: 右括号与栈顶不匹配时只是跳过，没有返回 False。
def is_valid(s):
    opening = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in s:
        if char not in opening:
            stack.append(char)
        elif not stack:
            return False
        elif stack[-1] == opening[char]:
            stack.pop()
    return not stack
