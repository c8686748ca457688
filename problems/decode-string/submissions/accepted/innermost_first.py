import re


def decode_string(s):
    """Replace all innermost brackets at once, level by level."""
    while "[" in s:
        s = re.sub(r"([0-9]+)\[([A-Za-z]*)\]", lambda found: int(found[1]) * found[2], s)
    return s
