# Counts queries without relevant ids as 0.
# zh: 没有相关 id 的查询计 0。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        recalls.append(len(chosen.intersection(found[:k])) / len(chosen) if chosen else 0.0)
    return sum(recalls) / len(recalls) if recalls else 0.0
