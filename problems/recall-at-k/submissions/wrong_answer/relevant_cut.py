# Cuts the relevant ids at k as well.
# zh: 把相关 id 也在 k 处截断。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted[:k])
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
