# Searches the ranking for each relevant id.
# zh: 对每个相关 id 都在排名里查找。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(sum(item in found[:k] for item in chosen) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
