# Reads any number of signs and lets the first one decide.
# zh: 读取任意多个符号，以第一个为准。
def string_to_integer(s):
    s = s.lstrip(" ")
    sign = -1 if s[:1] == "-" else 1
    value = 0
    for c in s.lstrip("+-"):
        if not "0" <= c <= "9" or value > 2**31:
            break
        value = value * 10 + int(c)
    return max(-(2**31), min(2**31 - 1, sign * value))
