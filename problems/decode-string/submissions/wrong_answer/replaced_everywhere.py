# Replaces the same piece everywhere in the text, also inside longer counts such as 12[a].
# zh: 用 replace 替换所有相同的片段，会误伤 12[a] 这样的更长次数。
import re


def decode_string(s):
    while found := re.search(r"([0-9])\[([A-Za-z]*)\]", s):
        s = s.replace(found[0], int(found[1]) * found[2])
    return s
