# Replaces only brackets that hold at least one letter and leaves `3[]` as it is.
# zh: 只替换至少含一个字母的括号，`3[]` 原样留下。
import re


def decode_string(s):
    replaced = 1
    while replaced:
        s, replaced = re.subn(r"(\d+)\[([A-Za-z]+)\]", lambda m: m[2] * int(m[1]), s)
    return s
