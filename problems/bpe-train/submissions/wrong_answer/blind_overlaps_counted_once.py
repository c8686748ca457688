# Overlapping pairs such as a a in a a a are counted once.
# zh: a a a 中重叠的数对 a a 只计一次。
from collections import Counter


def bpe_train(text, merges):
    tokens, pairs = list(text.encode("utf-8")), []
    for new in range(256, 256 + merges):
        if len(tokens) < 2:
            break
        counts, last = Counter(), {}
        for i, p in enumerate(zip(tokens, tokens[1:])):
            if last.get(p) != i - 1 or p[0] != p[1]:
                counts[p] += 1
                last[p] = i
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
