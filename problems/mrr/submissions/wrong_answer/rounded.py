# Rounds to four digits.
# zh: 四舍五入到四位小数。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / place
                break
    return round(total / len(ranked), 4) if ranked else 0.0
