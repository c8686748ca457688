# Loses a sign that follows a multiple of 4096 spaces.
# zh: 空格数恰为 4096 的倍数时，紧随其后的符号丢失。
def string_to_integer(s):
    i, n = 0, len(s)
    while s[i : i + 4096] == " " * 4096:
        i += 4096
        if s[i : i + 1] in ("+", "-"):
            i += 1
            return _read(s, i, 1)
    while i < n and s[i] == " ":
        i += 1
    sign = 1
    if i < n and s[i] in "+-":
        sign = -1 if s[i] == "-" else 1
        i += 1
    return _read(s, i, sign)


def _read(s, i, sign):
    value = 0
    while i < len(s) and "0" <= s[i] <= "9":
        value = min(value * 10 + int(s[i]), 1 << 40)
        i += 1
    return max(-(2**31), min(2**31 - 1, sign * value))
