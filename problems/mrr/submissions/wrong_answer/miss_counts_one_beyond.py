# Lets a miss count as a hit just beyond the ranking.
# zh: 没有命中时当作在列表之后一位命中。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / place
                break
        else:
            total += 1 / (len(found) + 1)
    return total / len(ranked) if ranked else 0.0
