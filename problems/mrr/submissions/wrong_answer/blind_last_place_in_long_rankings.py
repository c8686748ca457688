# Maps ids to places with a dict when rankings have more than 50 ids, which keeps the last place of a repeated one.
# zh: 排名多于 50 个 id 时用字典记录名次，重复 id 保留最后的名次。


def mrr(ranked, relevant):
    total = 0.0
    for r, rel in zip(ranked, relevant):
        if len(r) > 50:
            place = {v: i for i, v in enumerate(r, 1)}
            first = min((place[v] for v in rel if v in place), default=0)
        else:
            good = set(rel)
            first = next((i for i, v in enumerate(r, 1) if v in good), 0)
        if first:
            total += 1 / first
    return total / len(ranked) if ranked else 0.0
