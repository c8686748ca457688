# Converts all digits with `int`, which refuses more than 4300 of them.
# zh: 用 `int` 一次转换全部数字，而它拒绝超过 4300 位。
import re


def string_to_integer(s):
    found = re.match(r" *([+-]?[0-9]+)", s)
    return max(-(2**31), min(2**31 - 1, int(found[1]))) if found else 0
