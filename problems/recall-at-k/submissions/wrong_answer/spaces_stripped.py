# Strips spaces around ids.
# zh: 去掉 id 两端的空格。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = {one.strip() if isinstance(one, str) else one for one in wanted}
        if chosen:
            recalls.append(
                len(chosen.intersection([one.strip() if isinstance(one, str) else one for one in found[:k]]))
                / len(chosen)
            )
    return sum(recalls) / len(recalls) if recalls else 0.0
