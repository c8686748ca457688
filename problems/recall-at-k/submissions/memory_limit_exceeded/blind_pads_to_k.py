# Each ranking is padded to k places, which does not fit into memory for a large k.
# zh: 每个排名都补齐到 k 位，k 很大时内存放不下。
def recall_at_k(ranked, relevant, k):
    recalls = []
    for ids, wanted in zip(ranked, relevant):
        if not wanted:
            continue
        top = ids[:k] + [None] * (k - len(ids))
        wanted = set(wanted)
        recalls.append(len(wanted & set(top)) / len(wanted))
    return sum(recalls) / len(recalls) if recalls else 0.0
