# The result is rounded to ten decimals, which is too coarse for a small mean.
# zh: 结果舍入到十位小数，均值很小时不够精确。
def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        if wanted:
            recalls.append(len(wanted & set(found[:k])) / len(wanted))
    return round(sum(recalls) / len(recalls), 10) if recalls else 0.0
