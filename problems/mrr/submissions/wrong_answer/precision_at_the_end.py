# Divides by the length of the ranking instead of the place.
# zh: 除以排名列表的长度，而不是位置。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / len(found)
                break
    return total / len(ranked) if ranked else 0.0
