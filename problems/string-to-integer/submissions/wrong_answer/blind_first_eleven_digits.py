# Keeps only the first eleven digits, leading zeros included.
# zh: 只保留前十一位数字，前导零也算在内。
import re


def string_to_integer(s):
    found = re.match(r" *([+-]?)([0-9]{1,11})", s)
    if not found:
        return 0
    value = int(found[1] + found[2])
    return max(-(2**31), min(2**31 - 1, value))
