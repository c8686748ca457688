# Computes the mean average precision.
# zh: 计算的是 MAP。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen, hits, precisions = set(wanted), 0, []
        for place, item in enumerate(found, start=1):
            if item in chosen:
                hits += 1
                precisions.append(hits / place)
        total += sum(precisions) / len(chosen) if chosen else 0
    return total / len(ranked) if ranked else 0.0
