# Ignores the case of ids.
# zh: 忽略 id 的大小写。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = {one.lower() if isinstance(one, str) else one for one in wanted}
        for place, item in enumerate(found, start=1):
            if (item.lower() if isinstance(item, str) else item) in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
