# Stops when the best pair occurs only once.
# zh: 最高频的对只出现一次时就停止。
from collections import Counter


def bpe_train(text, merges):
    ids = list(text.encode("utf-8"))
    learned = []
    for step in range(merges):
        counts = Counter(zip(ids, ids[1:]))
        if not counts or max(counts.values()) < 2:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        learned.append(best)
        merged = []
        at = 0
        while at < len(ids):
            if at + 1 < len(ids) and (ids[at], ids[at + 1]) == best:
                merged.append(256 + step)
                at += 2
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    return learned
