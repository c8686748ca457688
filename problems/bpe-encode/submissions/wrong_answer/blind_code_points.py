# The text is split into code points instead of bytes of UTF-8.
# zh: 把文本拆成码位，而不是 UTF-8 字节。
def bpe_encode(text, merges):
    tokens = [ord(c) for c in text]
    for k, (a, b) in enumerate(merges):
        out, i = [], 0
        while i < len(tokens):
            if i + 1 < len(tokens) and tokens[i] == a and tokens[i + 1] == b:
                out.append(256 + k)
                i += 2
            else:
                out.append(tokens[i])
                i += 1
        tokens = out
    return tokens
