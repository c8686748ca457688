# Training stops when every pair occurs only once.
# zh: 每个数对都只出现一次时就停止训练。
from collections import Counter


def bpe_train(text, merges):
    tokens, pairs = list(text.encode("utf-8")), []
    for new in range(256, 256 + merges):
        if len(tokens) < 2:
            break
        counts = Counter(zip(tokens, tokens[1:]))
        pair = min(counts, key=lambda p: (-counts[p], p))
        if counts[pair] < 2:
            break
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
