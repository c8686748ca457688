# Ignores the case of ids.
# zh: 忽略 id 的大小写。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = {one.lower() if isinstance(one, str) else one for one in wanted}
        if chosen:
            recalls.append(
                len(chosen.intersection([one.lower() if isinstance(one, str) else one for one in found[:k]]))
                / len(chosen)
            )
    return sum(recalls) / len(recalls) if recalls else 0.0
