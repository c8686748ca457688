# Uses isdecimal(), which accepts the digits of every script.
# zh: 用 isdecimal() 判断数字，其他文字的数字也被接受。


def string_to_integer(s):
    at, sign, value = 0, 1, 0
    while at < len(s) and s[at] == " ":
        at += 1
    if at < len(s) and s[at] in "+-":
        sign = -1 if s[at] == "-" else 1
        at += 1
    while at < len(s) and s[at].isdecimal():
        value = min(value * 10 + int(s[at]), 2**31)
        at += 1
    return min(sign * value, 2**31 - 1)
