from collections import Counter


def bpe_train(text, merges):
    """Count all pairs, merge the most frequent one, and begin again: O(merges * bytes) time."""
    ids, learned = list(text.encode()), []
    while len(learned) < merges and len(ids) > 1:
        counts = Counter(zip(ids, ids[1:]))
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        new, merged, at = 256 + len(learned), [], 0
        while at < len(ids):
            if tuple(ids[at : at + 2]) == best:
                merged.append(new)
                at += 2
            else:
                merged.append(ids[at])
                at += 1
        ids = merged
        learned.append(best)
    return learned
