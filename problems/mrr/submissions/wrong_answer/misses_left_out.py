# Leaves queries without a hit out of the mean.
# zh: 没有命中的查询不计入平均。


def mrr(ranked, relevant):
    total, hits = 0.0, 0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / place
                hits += 1
                break
    return total / hits if hits else 0.0
