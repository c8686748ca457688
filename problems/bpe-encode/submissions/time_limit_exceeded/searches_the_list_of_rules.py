# Searches the list of merges for the rank of each pair, in every round.
# zh: 每一轮都在规则列表里逐个查找每个对的优先级。


def bpe_encode(text, merges):
    ids = list(text.encode())
    while True:
        ranks = [merges.index([left, right]) for left, right in zip(ids, ids[1:]) if [left, right] in merges]
        if not ranks:
            return ids
        best, merged = min(ranks), []
        for one in ids:
            if merged and [merged[-1], one] == merges[best]:
                merged[-1] = 256 + best
            else:
                merged.append(one)
        ids = merged
