# Leaves queries without a hit out of the mean.
# zh: 没有命中的查询不计入平均。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen.intersection(found[:k]):
            recalls.append(len(chosen.intersection(found[:k])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
