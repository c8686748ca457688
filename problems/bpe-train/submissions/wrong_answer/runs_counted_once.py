# Counts the pairs of a run such as aaa without overlap.
# zh: 统计 aaa 这样的连续重复时没有计入重叠的对。
from collections import Counter


def bpe_train(text, merges):
    ids = list(text.encode("utf-8"))
    learned = []
    for step in range(merges):
        counts, last = Counter(), None
        for at, pair in enumerate(zip(ids, ids[1:])):
            if last != (pair, at - 1):
                counts[pair] += 1
                last = (pair, at)
            else:
                last = None
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
