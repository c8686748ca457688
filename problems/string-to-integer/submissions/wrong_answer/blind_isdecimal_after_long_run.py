# Accepts digits of other scripts after the first ten characters.
# zh: 从第十一个字符起把其他文字的数字也当作数字。
def string_to_integer(s):
    s = s.lstrip(" ")
    sign, i = 1, 0
    if s[:1] in ("+", "-"):
        sign = -1 if s[0] == "-" else 1
        i = 1
    value = 0
    while i < len(s) and (s[i] in "0123456789" or i > 10 and s[i].isdecimal()):
        value = min(value * 10 + int(s[i]), 1 << 40)
        i += 1
    return max(-(2**31), min(2**31 - 1, sign * value))
