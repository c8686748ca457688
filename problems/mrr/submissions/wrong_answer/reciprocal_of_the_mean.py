# Takes the reciprocal of the mean place.
# zh: 求平均位置的倒数。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += place
                break
    return len(ranked) / total if total else 0.0
