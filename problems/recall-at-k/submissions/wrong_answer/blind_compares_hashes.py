# Hashes are compared instead of ids, and -1 and -2 have the same hash.
# zh: 比较的是哈希值而不是 id，而 -1 和 -2 的哈希值相同。
def recall_at_k(ranked, relevant, k):
    recalls = []
    for ids, wanted in zip(ranked, relevant):
        if not wanted:
            continue
        seen = {hash(x) for x in ids[:k]}
        wanted = set(wanted)
        recalls.append(sum(hash(x) in seen for x in wanted) / len(wanted))
    return sum(recalls) / len(recalls) if recalls else 0.0
