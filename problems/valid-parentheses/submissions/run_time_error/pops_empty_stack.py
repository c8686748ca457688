# Pops without asking whether the stack is empty, and fails on a closing bracket that comes first.
# zh: 没有检查栈是否为空就弹出，右括号在前时抛出异常。
def is_valid(s):
    opening = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in s:
        if char not in opening:
            stack.append(char)
        elif stack.pop() != opening[char]:
            return False
    return not stack
