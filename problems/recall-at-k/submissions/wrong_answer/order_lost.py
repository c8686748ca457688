# Makes a set of the ranking before the cut, which loses its order.
# zh: 截断前把排名变成集合，丢失了顺序。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(sorted(set(found), key=str)[:k])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
