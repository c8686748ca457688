# Ids that are false in a condition (0 and the empty text) are dropped as if they were padding.
# zh: 把真值为假的 id（0 和空文本）当作填充去掉了。
def recall_at_k(ranked, relevant, k):
    recalls = []
    for ids, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        if wanted:
            found = {x for x in ids[:k] if x and x in wanted}
            recalls.append(len(found) / len(wanted))
    return sum(recalls) / len(recalls) if recalls else 0.0
