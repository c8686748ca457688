# Counts whether any relevant id was found.
# zh: 只统计是否找到任何一个相关 id。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(float(bool(chosen.intersection(found[:k]))))
    return sum(recalls) / len(recalls) if recalls else 0.0
