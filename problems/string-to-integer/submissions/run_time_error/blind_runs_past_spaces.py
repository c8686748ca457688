# Skips spaces without looking for the end of the text.
# zh: 跳过空格时没有检查是否已到末尾。
def string_to_integer(s):
    i = 0
    while s[i] == " ":
        i += 1
    sign = -1 if s[i] == "-" else 1
    i += s[i] in "+-"
    value = 0
    while i < len(s) and "0" <= s[i] <= "9" and value < 2**31:
        value = value * 10 + int(s[i])
        i += 1
    return max(-(2**31), min(2**31 - 1, sign * value))
