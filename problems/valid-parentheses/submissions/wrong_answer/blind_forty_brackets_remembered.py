# The stack is a number in base 3 that holds only 40 digits.
# zh: 栈用三进制数表示，只记得 40 位。
def is_valid(s):
    value = 0
    depth = 0
    for ch in s:
        i = "([{".find(ch)
        if i >= 0:
            value = (value * 3 + i) % 3**40
            depth += 1
        else:
            if depth == 0 or value % 3 != ")]}".index(ch):
                return False
            value //= 3
            depth -= 1
    return depth == 0
