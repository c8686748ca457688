# Accepts the decimal digits of every script.
# zh: 接受所有文字的十进制数字。
def string_to_integer(s):
    s = s.lstrip(" ")
    sign = -1 if s[:1] == "-" else 1
    digits = s[1:] if s[:1] in ("+", "-") else s
    value = 0
    for c in digits:
        if not c.isdecimal() or value > 2**31:
            break
        value = value * 10 + int(c)
    return max(-(2**31), min(2**31 - 1, sign * value))
