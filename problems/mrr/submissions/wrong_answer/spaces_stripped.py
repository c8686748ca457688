# Strips spaces around ids.
# zh: 去掉 id 两端的空格。


def mrr(ranked, relevant):
    total = 0.0
    for found, wanted in zip(ranked, relevant):
        chosen = {one.strip() if isinstance(one, str) else one for one in wanted}
        for place, item in enumerate(found, start=1):
            if (item.strip() if isinstance(item, str) else item) in chosen:
                total += 1 / place
                break
    return total / len(ranked) if ranked else 0.0
