# Calls itself for each character, which is too deep for long texts.
# zh: 每个字符递归一次，长文本会超出递归深度。


def decode_string(s):
    def decode(at, stack, text, count):
        if at == len(s):
            return text
        if s[at].isdigit():
            return decode(at + 1, stack, text, count * 10 + int(s[at]))
        if s[at] == "[":
            return decode(at + 1, (text, count, stack), "", 0)
        if s[at] == "]":
            before, times, stack = stack
            return decode(at + 1, stack, before + text * times, 0)
        return decode(at + 1, stack, text + s[at], count)

    return decode(0, None, "", 0)
