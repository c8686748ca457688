# Cuts off one leading zero of the text at a time.
# zh: 每次从文本开头切掉一个前导零。
def string_to_integer(s):
    s = s.lstrip(" ")
    sign = -1 if s[:1] == "-" else 1
    s = s[1:] if s[:1] in ("+", "-") else s
    while s[:1] == "0":
        s = s[1:]
    value = 0
    for c in s[:12]:
        if not "0" <= c <= "9":
            break
        value = value * 10 + int(c)
    return max(-(2**31), min(2**31 - 1, sign * value))
