# Looks at the whole ranking.
# zh: 看了整个排名，忽略了 k。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found)) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
