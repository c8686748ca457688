# Cuts off one character of the text at a time, which copies the rest.
# zh: 每次切掉一个字符，都要复制剩余部分。


def string_to_integer(s):
    while s[:1] == " ":
        s = s[1:]
    sign = -1 if s[:1] == "-" else 1
    if s[:1] in ("+", "-"):
        s = s[1:]
    value = 0
    while s and s[0] in "0123456789":
        value, s = min(value * 10 + int(s[0]), 2**31), s[1:]
    return min(sign * value, 2**31 - 1)
