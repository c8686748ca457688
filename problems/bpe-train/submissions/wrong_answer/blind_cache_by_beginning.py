# Remembers merges by the length and the first twenty characters.
# zh: 按长度和前二十个字符缓存结果。
from collections import Counter

_seen = {}


def bpe_train(text, merges):
    key = (text[:20], len(text), merges)
    if key in _seen:
        return _seen[key]
    ids = list(text.encode())
    out = []
    for new in range(256, 256 + merges):
        if len(ids) < 2:
            break
        counts = Counter(zip(ids, ids[1:]))
        best = min(counts, key=lambda p: (-counts[p], p))
        out.append(list(best))
        merged, i = [], 0
        while i < len(ids):
            if i + 1 < len(ids) and (ids[i], ids[i + 1]) == best:
                merged.append(new)
                i += 2
            else:
                merged.append(ids[i])
                i += 1
        ids = merged
    _seen[key] = out
    return out
