# A pair is counted under the number 256 · a + b, which two pairs share once tokens pass 255.
# zh: 数对以 256 · a + b 计数，token 超过 255 后会有冲突。
from collections import Counter


def bpe_train(text, merges):
    tokens, pairs = list(text.encode("utf-8")), []
    for new in range(256, 256 + merges):
        if len(tokens) < 2:
            break
        counts = Counter(256 * a + b for a, b in zip(tokens, tokens[1:]))
        key = min(counts, key=lambda p: (-counts[p], p))
        pair = next((a, b) for a, b in zip(tokens, tokens[1:]) if 256 * a + b == key)
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
