# Compares numbers as floats, where large ones become equal.
# zh: 把数字当成浮点数比较，很大的数会变得相等。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = {float(one) if isinstance(one, int) else one for one in wanted}
        for place, item in enumerate(found, start=1):
            if (float(item) if isinstance(item, int) else item) in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
