# Counts pairs in runs of more than 64 equal tokens without overlap.
# zh: 相等 token 连续超过 64 个时不计重叠的对。
from collections import Counter


def bpe_train(text, merges):
    ids = list(text.encode())
    out = []
    for new in range(256, 256 + merges):
        if len(ids) < 2:
            break
        counts = Counter(zip(ids, ids[1:]))
        run = 1
        for a, b in zip(ids, ids[1:] + [-1]):
            if a == b:
                run += 1
                continue
            if run > 64:
                counts[a, a] -= (run - 1) // 2
            run = 1
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
    return out
