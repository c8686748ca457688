# Adds up all hits and all relevant ids before dividing.
# zh: 先把所有命中和所有相关 id 加起来再相除。


def recall_at_k(ranked, relevant, k):
    hits = total = 0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        hits += len(chosen.intersection(found[:k]))
        total += len(chosen)
    return hits / total if total else 0.0
