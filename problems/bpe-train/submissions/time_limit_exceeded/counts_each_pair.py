# Goes through the whole text again for each different pair.
# zh: 对每种不同的对都重新扫描一遍文本。


def bpe_train(text, merges):
    ids = list(text.encode("utf-8"))
    learned = []
    for step in range(merges):
        pairs = list(zip(ids, ids[1:]))
        counts = {pair: pairs.count(pair) for pair in set(pairs)}
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
