# Merges the leftmost pair that has a rule, whatever its rank.
# zh: 先合并最靠左的对，没有按优先级。


def bpe_encode(text, merges):
    ranks = {tuple(pair): rank for rank, pair in enumerate(merges)}
    ids = []
    for byte in text.encode():
        ids.append(byte)
        while len(ids) > 1 and (ids[-2], ids[-1]) in ranks:
            ids[-2:] = [256 + ranks[ids[-2], ids[-1]]]
    return ids
