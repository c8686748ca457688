"""Intersects the first k ids with the set of relevant ones: O(number of ids) time."""


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
