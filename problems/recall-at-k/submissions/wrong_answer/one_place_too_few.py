# Looks at the first k − 1 ids.
# zh: 只看前 k − 1 个 id。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[: k - 1])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
