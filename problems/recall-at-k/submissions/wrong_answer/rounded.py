# Rounds to four digits.
# zh: 四舍五入到四位小数。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection(found[:k])) / len(chosen))
    return round(sum(recalls) / len(recalls), 4) if recalls else 0.0
