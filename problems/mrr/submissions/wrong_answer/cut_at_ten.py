# Ignores hits beyond place 10.
# zh: 忽略第 10 位以后的命中。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found[:10], start=1):
            if item in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
