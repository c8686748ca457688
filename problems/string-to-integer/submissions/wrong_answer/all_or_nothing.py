# Returns 0 when anything follows the digits.
# zh: 数字之后有其他字符就返回 0。
import re


def string_to_integer(s):
    found = re.fullmatch(r" *([+-]?[0-9]+) *", s)
    value = int(found[1][:4000]) if found else 0
    return max(-(2**31), min(value, 2**31 - 1))
