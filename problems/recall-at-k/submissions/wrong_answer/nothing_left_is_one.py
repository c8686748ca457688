# Returns 1 if no query has relevant ids.
# zh: 所有查询都没有相关 id 时返回 1。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 1.0
