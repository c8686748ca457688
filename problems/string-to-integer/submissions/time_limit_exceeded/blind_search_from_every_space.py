# Searches for the number from every space anew.
# zh: 从每个空格重新开始搜索数字。
import re

NUMBER = re.compile(r" *([+-]?)0*([0-9]*)(?<=[0-9])")


def string_to_integer(s: str) -> int:
    m = NUMBER.search(s)
    if m is None or m.start() != 0:
        return 0
    digits = m.group(2)
    if len(digits) > 10:
        value = 2**31
    else:
        value = int(digits or "0")
    return -min(value, 2**31) if m.group(1) == "-" else min(value, 2**31 - 1)
