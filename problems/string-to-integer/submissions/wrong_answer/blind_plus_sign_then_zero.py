# A plus sign that is followed by a zero ends the number.
# zh: 加号后面是零时结束读取。
import re


def string_to_integer(s):
    m = re.match(r" *(?:\+(?=[1-9])|-)?([0-9]*)", s)
    d = m.group(1).lstrip("0")
    v = int(d[:12] or 0)
    neg = "-" in m.group(0)
    return max(-(2**31), -v) if neg else min(v, 2**31 - 1)
