# Keeps the open brackets as digits of a number with “(” as 0, so that leading ones are not seen.
# zh: 用一个数的各位表示未闭合的括号，而“(”记作 0，最前面的“(”因此看不见。
def is_valid(s):
    state = 0
    for c in s:
        if c in "([{":
            state = state * 3 + "([{".index(c)
        else:
            state, kind = divmod(state, 3)
            if kind != ")]}".index(c):
                return False
    return state == 0
