# Reads place k even if the ranking is shorter.
# zh: 列表不足 k 个时仍按下标读取。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len(chosen.intersection([found[place] for place in range(k)])) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
