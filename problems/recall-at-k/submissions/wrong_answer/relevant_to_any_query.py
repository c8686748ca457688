# Takes ids as found that are relevant to any query.
# zh: 与任何查询相关的 id 都当作相关。


def recall_at_k(ranked, relevant, k):
    recalls, anywhere = [], {item for wanted in relevant for item in wanted}
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(anywhere.intersection(found[:k])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
