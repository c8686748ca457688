# Takes the last k ids of the ranking.
# zh: 取排名的最后 k 个 id。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[-k:])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
