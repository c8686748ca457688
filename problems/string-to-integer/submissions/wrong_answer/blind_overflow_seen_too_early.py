# Reports an overflow as soon as the digits so far reach 214748364, whatever the next digit is.
# zh: 前面的数字一达到 214748364 就判为溢出，不看下一位。
def string_to_integer(s):
    s = s.lstrip(" ")
    sign = -1 if s[:1] == "-" else 1
    digits = s[1:] if s[:1] in ("+", "-") else s
    value = 0
    for c in digits:
        if not "0" <= c <= "9":
            break
        if value >= (2**31 - 1) // 10:
            return 2**31 - 1 if sign > 0 else -(2**31)
        value = value * 10 + int(c)
    return sign * value
