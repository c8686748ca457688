# Skips ids that are 0 or empty.
# zh: 跳过为 0 或空的 id。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item and item in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
