# Decoded groups are remembered by their text up to the first closing bracket, which groups with inner brackets share.
# zh: 解码结果以到第一个右括号为止的文本为键缓存，含内层括号的不同组会共用同一个键。
def decode_string(s):
    known = {}

    def decode(i):
        key = s[i : s.find("]", i)] if i else None
        if key is not None and key in known:
            text, length = known[key]
            return text, i + length
        start, parts = i, []
        while i < len(s) and s[i] != "]":
            if s[i].isdigit():
                opening = s.index("[", i)
                inner, end = decode(opening + 1)
                parts.append(int(s[i:opening]) * inner)
                i = end + 1
            else:
                parts.append(s[i])
                i += 1
        text = "".join(parts)
        if key is not None:
            known[key] = text, i - start
        return text, i

    return decode(0)[0]
