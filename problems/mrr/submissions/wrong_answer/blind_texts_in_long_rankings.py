# Compares ids as texts when a ranking has more than 50 of them.
# zh: 排名多于 50 个 id 时把 id 转成文本比较。


def mrr(ranked, relevant):
    total = 0.0
    for r, rel in zip(ranked, relevant):
        key = str if len(r) > 50 else (lambda v: v)
        good = {key(v) for v in rel}
        first = next((i for i, v in enumerate(r, 1) if key(v) in good), 0)
        if first:
            total += 1 / first
    return total / len(ranked) if ranked else 0.0
