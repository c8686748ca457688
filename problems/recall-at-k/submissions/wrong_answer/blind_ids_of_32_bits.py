# Integers are compared by their lowest 32 bits.
# zh: 整数只比较最低 32 位。
def low(item):
    return item & 0xFFFFFFFF if isinstance(item, int) else item


def recall_at_k(ranked, relevant, k):
    recalls = []
    for results, wanted in zip(ranked, relevant):
        wanted = {low(item) for item in wanted}
        if wanted:
            recalls.append(len(wanted.intersection(map(low, results[:k]))) / len(wanted))
    return sum(recalls) / len(recalls) if recalls else 0.0
