# Copies the rest of the stack at each closing bracket, which takes O(n) each time.
# zh: 每遇到右括号就复制一次剩下的栈，每次都要 O(n)。
def is_valid(s):
    opening = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in s:
        if char not in opening:
            stack = stack + [char]
        elif not stack or stack[-1] != opening[char]:
            return False
        else:
            stack = stack[:-1]
    return not stack
