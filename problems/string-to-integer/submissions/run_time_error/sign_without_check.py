# Reads the first character after the spaces without checking that there is one.
# zh: 跳过空格之后没有判断是否还有字符，直接读取。


def string_to_integer(s):
    at, sign, value = 0, 1, 0
    while at < len(s) and s[at] == " ":
        at += 1
    if s[at] in "+-":
        sign = -1 if s[at] == "-" else 1
        at += 1
    while at < len(s) and s[at] in "0123456789":
        value = min(value * 10 + int(s[at]), 2**31)
        at += 1
    return min(sign * value, 2**31 - 1)
