# Divides by the number of ids that were retrieved.
# zh: 除以检索到的 id 个数。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / max(1, len(found[:k])))
    return sum(recalls) / len(recalls) if recalls else 0.0
