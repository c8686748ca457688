# Splits the text at spaces first, as tokenizers with words do.
# zh: 先按空格切分单词，跨单词的对不计数。
from collections import Counter


def bpe_train(text, merges):
    ids = list(text.encode("utf-8"))
    learned = []
    for step in range(merges):
        counts = Counter(pair for pair in zip(ids, ids[1:]) if 32 not in pair)
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
