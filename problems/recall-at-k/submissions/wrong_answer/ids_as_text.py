# Compares ids as texts, so 1 and "1" are equal.
# zh: 把 id 当成文本比较，1 与 "1" 变得相等。


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(map(str, wanted))
        if chosen:
            recalls.append(len(chosen.intersection(map(str, found[:k]))) / len(chosen))
    return sum(recalls) / len(recalls) if recalls else 0.0
