# The tokens begin as code points and not as UTF-8 bytes.
# zh: 初始 token 是码点，而不是 UTF-8 字节。
from collections import Counter


def bpe_train(text, merges):
    tokens, pairs = [ord(c) for c in text], []
    for new in range(256, 256 + merges):
        if len(tokens) < 2:
            break
        counts = Counter(zip(tokens, tokens[1:]))
        pair = min(counts, key=lambda p: (-counts[p], p))
        pairs.append(pair)
        out, i = [], 0
        while i < len(tokens):
            if tuple(tokens[i : i + 2]) == pair:
                out.append(new)
                i += 2
            else:
                out.append(tokens[i])
                i += 1
        tokens = out
    return pairs
