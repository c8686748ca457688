# The set of the relevant ids is built anew for each ranked id.
# zh: 对每个检索到的 id 都重新建立相关 id 的集合。
def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        if wanted:
            hits = {i for i in found[:k] if i in set(wanted)}
            recalls.append(len(hits) / len(set(wanted)))
    return sum(recalls) / len(recalls) if recalls else 0.0
