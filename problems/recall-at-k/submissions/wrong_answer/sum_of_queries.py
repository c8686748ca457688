# Returns the sum instead of the mean.
# zh: 返回总和而不是平均。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / len(chosen))
    return sum(recalls)
