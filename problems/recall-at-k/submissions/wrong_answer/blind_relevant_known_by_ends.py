# Reuses the set of the query before when the relevant list has the same length and the same ends.
# zh: 相关列表长度与首尾都相同时，沿用上一个查询的集合。


def recall_at_k(ranked, relevant, k):
    vals, key, good = [], None, set()
    for r, rel in zip(ranked, relevant):
        if not rel:
            continue
        now = (len(rel), rel[0], rel[-1])
        if now != key or len(rel) < 4:
            key, good = now, set(rel)
        vals.append(len(good & set(r[:k])) / len(good))
    return sum(vals) / len(vals) if vals else 0.0
