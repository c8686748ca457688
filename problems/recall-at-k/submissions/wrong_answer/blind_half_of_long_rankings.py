# Rankings that are longer than the relevant ids by a factor of 1000 are searched in the first half only.
# zh: 排名长度超过相关 id 数一千倍时，只查找前一半。
def recall_at_k(ranked, relevant, k):
    recalls = []
    for results, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        if wanted:
            top = results[:k]
            if len(top) > 1000 * len(wanted):
                top = top[: len(top) // 2]
            recalls.append(len(wanted.intersection(top)) / len(wanted))
    return sum(recalls) / len(recalls) if recalls else 0.0
