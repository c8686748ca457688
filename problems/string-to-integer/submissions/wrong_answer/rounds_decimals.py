# Reads a floating-point number and cuts it off, so that exponents count.
# zh: 按浮点数读取再取整，指数也被算进去。
import re


def string_to_integer(s):
    found = re.match(r" *([+-]?[0-9]+(?:\.[0-9]*)?(?:e[0-9]{1,2})?)", s)
    value = int(float(found[1][:300])) if found else 0
    return max(-(2**31), min(value, 2**31 - 1))
