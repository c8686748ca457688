# Looks only for the relevant id that is listed first.
# zh: 只找相关列表里的第一个 id。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted[:1])
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
