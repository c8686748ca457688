# Returns the recall of each query instead of their mean.
# zh: 返回每个查询的召回率，而不是平均值。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / len(chosen))
    return recalls
