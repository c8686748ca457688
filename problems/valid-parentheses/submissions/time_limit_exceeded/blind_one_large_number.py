# Keeps the open brackets as digits of one large number: quadratic for deep nesting.
# zh: 把未闭合的括号保存为一个大整数的各位：嵌套很深时为平方时间。
def is_valid(s):
    state = 1
    for c in s:
        if c in "([{":
            state = state * 3 + "([{".index(c)
        else:
            state, kind = divmod(state, 3)
            if state == 0 or kind != ")]}".index(c):
                return False
    return state == 1
