# Takes the last relevant id instead of the first.
# zh: 取最后一个相关 id，而不是第一个。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        last = 0
        for place, item in enumerate(found, start=1):
            if item in chosen:
                last = place
        total += 1 / last if last else 0
    return total / len(ranked) if ranked else 0.0
