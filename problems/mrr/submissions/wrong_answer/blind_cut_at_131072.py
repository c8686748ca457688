# A ranking is searched in its first 131 072 places only.
# zh: 只在排名的前 131 072 个位置中查找。
def mrr(ranked, relevant):
    if not ranked:
        return 0.0
    total = 0.0
    for results, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        for place, item in enumerate(results[:131072], 1):
            if item in wanted:
                total += 1.0 / place
                break
    return total / len(ranked)
