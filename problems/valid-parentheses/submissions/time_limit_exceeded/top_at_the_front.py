# Keeps the top of the stack at the front of a list, where each insertion moves all the others.
# zh: 把栈顶放在列表开头，每次插入都要移动其余所有元素。
def is_valid(s):
    opening = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in s:
        if char not in opening:
            stack.insert(0, char)
        elif not stack or stack.pop(0) != opening[char]:
            return False
    return not stack
