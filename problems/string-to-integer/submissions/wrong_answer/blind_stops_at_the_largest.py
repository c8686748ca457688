# Digits are no longer read once the value is 2³¹ − 1, so a negative number with one more digit is not bounded by −2³¹.
# zh: 数值达到 2³¹ − 1 后不再读数字，负数若还有一位，就不会截断到 −2³¹。
def string_to_integer(s):
    n, i = len(s), 0
    while i < n and s[i] == " ":
        i += 1
    sign = 1
    if i < n and s[i] in "+-":
        sign = -1 if s[i] == "-" else 1
        i += 1
    value = 0
    while i < n and "0" <= s[i] <= "9":
        if value < 2**31 - 1:
            value = value * 10 + ord(s[i]) - 48
        i += 1
    return max(-(2**31), min(2**31 - 1, sign * value))
