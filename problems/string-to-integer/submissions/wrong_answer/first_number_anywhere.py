# Searches for the first number anywhere in the text.
# zh: 在整个字符串里查找第一个数字，而不是只看开头。
import re


def string_to_integer(s):
    found = re.search(r"[+-]?[0-9]+", s)
    value = int(found[0][:4000]) if found else 0
    return max(-(2**31), min(value, 2**31 - 1))
