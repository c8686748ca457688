# Returns values outside of the 32-bit range.
# zh: 没有截断到 32 位范围。


def string_to_integer(s):
    at, sign, value = 0, 1, 0
    while at < len(s) and s[at] == " ":
        at += 1
    if at < len(s) and s[at] in "+-":
        sign = -1 if s[at] == "-" else 1
        at += 1
    while at < len(s) and s[at] in "0123456789":
        value = min(value * 10 + int(s[at]), 10**30)
        at += 1
    return sign * value
