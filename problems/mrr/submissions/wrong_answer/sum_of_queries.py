# Returns the sum instead of the mean.
# zh: 返回总和而不是平均。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        for place, item in enumerate(found, start=1):
            if item in chosen:
                total += 1 / place
                break
    return total
