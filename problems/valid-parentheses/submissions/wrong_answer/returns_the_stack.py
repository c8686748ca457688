# Returns the stack itself instead of whether it is empty.
# zh: 返回的是栈本身，而不是栈是否为空。
def is_valid(s):
    opening = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in s:
        if char not in opening:
            stack.append(char)
        elif not stack or stack.pop() != opening[char]:
            return False
    return stack
