# Divides by zero for queries without relevant ids.
# zh: 没有相关 id 的查询会除以零。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        recalls.append(len(chosen.intersection(found[:k])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
