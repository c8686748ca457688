# Matches the spaces by a repetition inside a repetition, which backtracks exponentially where no number follows.
# zh: 用嵌套的重复匹配空格，其后没有数字时会指数级回溯。
import re


def string_to_integer(s):
    found = re.match(r"(?: +)*([+-]?)0*([0-9]{0,11})", s)
    number = re.match(r"(?: +)*[+-]?[0-9]", s)
    if not number:
        return 0
    value = int(found[1] + (found[2] or "0"))
    return max(-(2**31), min(2**31 - 1, value))
