# Normalises the text to NFC first, which changes the bytes of combining characters.
# zh: 先把文本规范化为 NFC，组合字符的字节因此改变。
import unicodedata


def bpe_encode(text, merges):
    tokens = list(unicodedata.normalize("NFC", text).encode("utf-8"))
    for new, (a, b) in enumerate(merges, 256):
        i, out = 0, []
        while i < len(tokens):
            if tokens[i] == a and i + 1 < len(tokens) and tokens[i + 1] == b:
                out.append(new)
                i += 2
            else:
                out.append(tokens[i])
                i += 1
        tokens = out
    return tokens
