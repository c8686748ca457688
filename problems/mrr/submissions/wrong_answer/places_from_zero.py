# Counts places from 0 and adds one too few from the second place on.
# zh: 位置从 0 开始计，第二位起都少了 1。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / max(place - 1, 1)
                break
    return total / len(ranked) if ranked else 0.0
