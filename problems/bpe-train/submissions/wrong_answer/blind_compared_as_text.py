# Equally frequent pairs are compared by the bytes that they stand for, not by their numbers.
# zh: 频率相同时按数对代表的字节比较，而不是按编号。
from collections import Counter


def bpe_train(text, merges):
    tokens, pairs = list(text.encode("utf-8")), []
    spelled = {i: bytes([i]) for i in range(256)}
    for new in range(256, 256 + merges):
        if len(tokens) < 2:
            break
        counts = Counter(zip(tokens, tokens[1:]))
        pair = min(counts, key=lambda p: (-counts[p], spelled[p[0]], spelled[p[1]]))
        spelled[new] = spelled[pair[0]] + spelled[pair[1]]
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
