# Counts repeated relevant ids in the denominator.
# zh: 分母把重复的相关 id 算了多次。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / len(wanted))
    return sum(recalls) / len(recalls) if recalls else 0.0
