# Decodes the inside of a bracket again for each repetition.
# zh: 每次重复都重新解码一遍括号里的内容。


def decode_string(s):
    closing, open_ = {}, []
    for at, character in enumerate(s):
        if character == "[":
            open_.append(at)
        elif character == "]":
            closing[open_.pop()] = at

    def decode(at, end):
        parts = []
        while at < end:
            if s[at].isalpha():
                parts.append(s[at])
                at += 1
                continue
            bracket = s.index("[", at)
            for _ in range(int(s[at:bracket])):
                parts.append(decode(bracket + 1, closing[bracket]))
            at = closing[bracket] + 1
        return "".join(parts)

    return decode(0, len(s))
