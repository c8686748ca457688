# Does not accept a plus sign.
# zh: 没有处理正号。


def string_to_integer(s):
    at, sign, value = 0, 1, 0
    while at < len(s) and s[at] == " ":
        at += 1
    if at < len(s) and s[at] == "-":
        sign = -1 if s[at] == "-" else 1
        at += 1
    while at < len(s) and s[at] in "0123456789":
        value = min(value * 10 + int(s[at]), 2**31)
        at += 1
    return min(sign * value, 2**31 - 1)
