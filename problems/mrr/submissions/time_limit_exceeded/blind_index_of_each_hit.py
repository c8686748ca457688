# The ranking is searched anew for each relevant id in it, which is slow if many are.
# zh: 对排名中的每个相关 id 都重新查找一次排名，命中很多时很慢。
def mrr(ranked, relevant):
    if not ranked:
        return 0.0
    total = 0.0
    for row, wanted in zip(ranked, relevant):
        hits = set(row) & set(wanted)
        if hits:
            total += 1 / (1 + min(row.index(item) for item in hits))
    return total / len(ranked)
