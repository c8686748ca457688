# Keeps integer ids modulo 2³² when a query has more than 64 relevant ones.
# zh: 查询的相关 id 多于 64 个时，整数 id 只保留低 32 位。


def recall_at_k(ranked, relevant, k):
    vals = []
    for r, rel in zip(ranked, relevant):
        if not rel:
            continue
        small = len(rel) <= 64

        def key(v):
            return v if small or isinstance(v, str) else v & 0xFFFFFFFF

        good = {key(v) for v in rel}
        vals.append(len(good & {key(v) for v in r[:k]}) / len(good))
    return sum(vals) / len(vals) if vals else 0.0
