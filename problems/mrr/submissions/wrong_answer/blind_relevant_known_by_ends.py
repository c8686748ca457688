# Uses the set of the query before when the lists are as long and begin and end alike.
# zh: 相关列表长度与首尾相同时沿用上一个查询的集合。


def mrr(ranked, relevant):
    total, key, good = 0.0, None, set()
    for r, rel in zip(ranked, relevant):
        now = (len(rel), rel[0], rel[-1]) if rel else None
        if now != key or now is None or len(rel) < 4:
            key, good = now, set(rel)
        first = next((i for i, v in enumerate(r, 1) if v in good), 0)
        if first:
            total += 1 / first
    return total / len(ranked) if ranked else 0.0
