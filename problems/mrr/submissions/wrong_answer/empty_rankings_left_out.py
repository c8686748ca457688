# Leaves queries without ranked ids out of the mean.
# zh: 没有检索结果的查询不计入平均。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / place
                break
    return total / max(1, sum(1 for found in ranked if found))
