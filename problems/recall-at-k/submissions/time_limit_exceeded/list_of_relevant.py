# Searches the list of relevant ids for each ranked id.
# zh: 对每个检索到的 id 都在相关列表里查找。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        if chosen:
            recalls.append(len({item for item in found[:k] if item in wanted}) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
