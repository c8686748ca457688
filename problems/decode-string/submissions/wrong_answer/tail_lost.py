# Returns only what stands in brackets and loses the letters behind the last one.
# zh: 只返回括号里的内容，丢掉了最后的字母。
import re


def decode_string(s):
    while "[" in s:
        s = re.sub(
            r"([0-9]+)\[([A-Za-z]*)\][A-Za-z]*$|([0-9]+)\[([A-Za-z]*)\]",
            lambda f: int(f[1] or f[3]) * (f[2] or f[4] or ""),
            s,
        )
    return s
