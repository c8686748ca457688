# Cuts off after ten characters, so that leading zeros use up the places.
# zh: 只读前十位，前导零占用了位数。
import re


def string_to_integer(s):
    sign, digits = re.match(r" *([+-]?)([0-9]{0,11})", s).groups()
    value = int(digits or 0)
    return max(-(2**31), -value) if sign == "-" else min(value, 2**31 - 1)
