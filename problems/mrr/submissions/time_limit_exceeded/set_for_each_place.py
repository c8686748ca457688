# Builds the set of relevant ids again for each place.
# zh: 对每个位置都重建相关 id 的集合。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        for place, item in enumerate(found, start=1):
            if item in set(wanted):
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
