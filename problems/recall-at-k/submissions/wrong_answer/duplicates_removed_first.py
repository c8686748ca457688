# Removes repeated ids before the cut, so later ids move up.
# zh: 截断前先去重，后面的 id 前移了。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(list(dict.fromkeys(found))[:k])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
