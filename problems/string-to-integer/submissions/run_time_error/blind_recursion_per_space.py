# Skips each space by a call of its own.
# zh: 每跳过一个空格就多一层调用。
def string_to_integer(s):
    def skip(i):
        return skip(i + 1) if s[i : i + 1] == " " else i

    i = skip(0)
    sign = -1 if s[i : i + 1] == "-" else 1
    i += s[i : i + 1] in ("+", "-")
    value = 0
    while i < len(s) and "0" <= s[i] <= "9" and value < 2**31:
        value = value * 10 + int(s[i])
        i += 1
    return max(-(2**31), min(2**31 - 1, sign * value))
