# Stops when the value has nine digits, before the tenth is read.
# zh: 读到九位就判断越界，漏掉第十位。


def string_to_integer(s):
    at, sign, value = 0, 1, 0
    while at < len(s) and s[at] == " ":
        at += 1
    if at < len(s) and s[at] in "+-":
        sign = -1 if s[at] == "-" else 1
        at += 1
    while at < len(s) and s[at] in "0123456789":
        value = 2**31 if value > 2**31 // 100 else value * 10 + int(s[at])
        at += 1
    return min(sign * value, 2**31 - 1)
