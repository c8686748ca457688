# The ranking is cut after 1000 places.
# zh: 排名只看前 1000 位。
def mrr(ranked, relevant, depth=1000):
    if not ranked:
        return 0.0
    total = 0.0
    for ids, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        for i, x in enumerate(ids[:depth]):
            if x in wanted:
                total += 1 / (i + 1)
                break
    return total / len(ranked)
