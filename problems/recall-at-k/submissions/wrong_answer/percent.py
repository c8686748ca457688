# Returns a percentage.
# zh: 返回百分数。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / len(chosen))
    return 100 * sum(recalls) / len(recalls) if recalls else 0.0
