# Returns True at the end without a look at the stack, so that brackets may stay open.
# zh: 结束时不检查栈就返回 True，没有闭合的左括号被放过。
def is_valid(s):
    opening = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in s:
        if char not in opening:
            stack.append(char)
        elif not stack or stack.pop() != opening[char]:
            return False
    return True
