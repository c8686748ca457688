# Counts whether there is a hit, wherever it is.
# zh: 只统计是否命中，不管位置。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1
                break
    return total / len(ranked) if ranked else 0.0
