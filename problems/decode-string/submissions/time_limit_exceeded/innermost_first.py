# Replaces all innermost brackets of the whole text at once, level by level.
# zh: 一层一层地在整个文本中替换所有最内层的括号。
import re


def decode_string(s):
    """Replace all innermost brackets at once, level by level."""
    while "[" in s:
        s = re.sub(r"([0-9]+)\[([A-Za-z]*)\]", lambda found: int(found[1]) * found[2], s)
    return s
