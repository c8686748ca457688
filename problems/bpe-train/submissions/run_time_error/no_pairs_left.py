# Takes the best pair without checking that there is one.
# zh: 没有判断是否还有相邻对，就直接取最优。
from collections import Counter


def bpe_train(text, merges):
    ids = list(text.encode("utf-8"))
    learned = []
    for step in range(merges):
        counts = Counter(zip(ids, ids[1:]))
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
