import re


def string_to_integer(s):
    """Match the number with a regular expression; more than ten digits are out of range in any case."""
    sign, digits = re.match(r" *([+-]?)0*([0-9]*)", s).groups()
    value = int(sign + "0" + digits[:11])
    return min(max(value, -(2**31)), 2**31 - 1)
