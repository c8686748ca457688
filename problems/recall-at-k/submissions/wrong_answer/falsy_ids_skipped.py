# Skips ids that are 0 or empty.
# zh: 跳过为 0 或空的 id。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(filter(None, found[:k]))) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
