# Spaces between a plus and the digits are skipped.
# zh: 加号与数字之间的空格被跳过。
def string_to_integer(s):
    n, i = len(s), 0
    while i < n and s[i] == " ":
        i += 1
    sign = 1
    if i < n and s[i] in "+-":
        sign = -1 if s[i] == "-" else 1
        i += 1
        while sign == 1 and i < n and s[i] == " ":
            i += 1
    value = 0
    while i < n and "0" <= s[i] <= "9":
        if value <= 2**31:
            value = value * 10 + ord(s[i]) - 48
        i += 1
    return max(-(2**31), min(2**31 - 1, sign * value))
