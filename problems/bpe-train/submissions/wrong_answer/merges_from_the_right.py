# Replaces from right to left, so that aaa becomes a aa.
# zh: 从右往左替换，aaa 变成 a aa。
from collections import Counter


def bpe_train(text, merges):
    ids = list(text.encode("utf-8"))
    learned = []
    for step in range(merges):
        counts = Counter(zip(ids, ids[1:]))
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        learned.append(best)
        merged = []
        at = len(ids) - 1
        while at >= 0:
            if at and (ids[at - 1], ids[at]) == best:
                merged.append(256 + step)
                at -= 2
            else:
                merged.append(ids[at])
                at -= 1
        ids = merged[::-1]
    return learned
