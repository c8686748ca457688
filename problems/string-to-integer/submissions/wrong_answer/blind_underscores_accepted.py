# Grows the prefix as long as `int` accepts it, and `int` accepts underscores between digits.
# zh: 只要 `int` 接受就继续加长前缀，而 `int` 允许数字之间有下划线。
import re


def string_to_integer(s):
    found = re.match(r" *([+-]?)0*([0-9](?:_?[0-9]){0,12})?", s)
    zero = re.match(r" *[+-]?0", s)
    if not found[2] or (zero is None and not found[2]):
        return 0
    return max(-(2**31), min(2**31 - 1, int(found[1] + found[2])))
