# Stops in a long text when no pair occurs twice.
# zh: 长文本中没有重复的对时停止。
from collections import Counter


def bpe_train(text, merges):
    ids = list(text.encode())
    out = []
    for new in range(256, 256 + merges):
        if len(ids) < 2:
            break
        counts = Counter(zip(ids, ids[1:]))
        best = min(counts, key=lambda p: (-counts[p], p))
        if counts[best] == 1 and len(ids) > 20:
            break
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
