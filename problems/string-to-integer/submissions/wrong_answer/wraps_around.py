# Wraps around at 32 bits as an unchecked C integer does.
# zh: 像 C 的整数那样在 32 位处回绕。


def string_to_integer(s):
    at, sign, value = 0, 1, 0
    while at < len(s) and s[at] == " ":
        at += 1
    if at < len(s) and s[at] in "+-":
        sign = -1 if s[at] == "-" else 1
        at += 1
    while at < len(s) and s[at] in "0123456789":
        value = (value * 10 + int(s[at])) % 2**32
        at += 1
    value *= sign
    return (value + 2**31) % 2**32 - 2**31
