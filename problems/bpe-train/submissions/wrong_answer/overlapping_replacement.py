# Goes on inside the pair after a replacement, so that a byte is used twice.
# zh: 替换之后没有跳过整个对，同一个字节被用了两次。
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
        at = 0
        while at < len(ids):
            if at + 1 < len(ids) and (ids[at], ids[at + 1]) == best:
                merged.append(256 + step)
                at += 1 + (at + 2 == len(ids))
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
    return learned
