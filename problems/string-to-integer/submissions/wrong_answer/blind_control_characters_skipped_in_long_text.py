# Strips control characters below the space as well in texts of more than 50 characters.
# zh: 文本多于 50 个字符时，连小于空格的控制字符也跳过。
import re


def string_to_integer(s):
    if len(s) > 50:
        i = 0
        while i < len(s) and s[i] <= " ":
            i += 1
        s = s[i:]
    m = re.match(r" *([+-]?)0*([0-9]*)", s)
    sign = -1 if m[1] == "-" else 1
    return max(-(2**31), min(2**31 - 1, sign * int(m[2][:12] or 0)))
