# Takes a b and b a for the same pair.
# zh: 把 a b 与 b a 当成同一个对。
from collections import Counter


def bpe_train(text, merges):
    ids = list(text.encode("utf-8"))
    learned = []
    for step in range(merges):
        counts = Counter(tuple(sorted(pair)) for pair in zip(ids, ids[1:]))
        if not counts:
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
