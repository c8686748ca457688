# Hashes are compared instead of ids, and -1 and -2 have the same hash.
# zh: 比较的是哈希值而不是 id，而 -1 和 -2 的哈希值相同。
def mrr(ranked, relevant):
    if not ranked:
        return 0.0
    total = 0.0
    for ids, wanted in zip(ranked, relevant):
        hashes = {hash(x) for x in wanted}
        total += next((1 / i for i, x in enumerate(ids, start=1) if hash(x) in hashes), 0.0)
    return total / len(ranked)
