# Ignores a closing bracket while the stack is empty.
# zh: 栈为空时遇到的右括号被忽略。
def is_valid(s):
    opening = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in s:
        if char not in opening:
            stack.append(char)
        elif stack and stack.pop() != opening[char]:
            return False
    return not stack
