# Computes the exact value of all digits before clamping: O(n²) for a long number.
# zh: 先算出全部数字的精确值再截断，位数很多时是 O(n²)。


def string_to_integer(s):
    at, sign, value = 0, 1, 0
    while at < len(s) and s[at] == " ":
        at += 1
    if at < len(s) and s[at] in "+-":
        sign = -1 if s[at] == "-" else 1
        at += 1
    while at < len(s) and s[at] in "0123456789":
        value = value * 10 + int(s[at])
        at += 1
    return max(-(2**31), min(sign * value, 2**31 - 1))
