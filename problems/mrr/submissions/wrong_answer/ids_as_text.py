# Compares ids as texts, so 1 and "1" are equal.
# zh: 把 id 当成文本比较，1 与 "1" 变得相等。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(map(str, wanted))
        for place, item in enumerate(found, start=1):
            if str(item) in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
