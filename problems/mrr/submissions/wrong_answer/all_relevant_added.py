# Adds up the reciprocals of all relevant ids.
# zh: 把所有相关 id 的倒数都加起来。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / place
    return total / len(ranked) if ranked else 0.0
