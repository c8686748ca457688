# Gives the sign alone to int() when no digit follows.
# zh: 没有数字时把符号单独交给 int()。
import re


def string_to_integer(s):
    found = re.match(r" *([+-]?[0-9]{0,99})", s)
    value = int(found[1]) if found[1] else 0
    return max(-(2**31), min(value, 2**31 - 1))
