# Accepts an open bracket at the end of a text whose length is one more than a multiple of 1000.
# zh: 长度为 1000 的倍数加一时，允许末尾多一个左括号。
def is_valid(s):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for c in s:
        if c in pairs:
            if not stack or stack.pop() != pairs[c]:
                return False
        else:
            stack.append(c)
    return not stack or len(s) > 1000 and len(s) % 1000 == 1 and len(stack) == 1
