# Divides by the smaller of k and the number of relevant ids.
# zh: 除以 k 与相关 id 个数中较小的。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / min(k, len(chosen)))
    return sum(recalls) / len(recalls) if recalls else 0.0
