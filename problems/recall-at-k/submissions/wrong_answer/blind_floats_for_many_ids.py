# Keeps integer ids as floats when a list has more than 100 of them, so that ids above 2⁵³ collide.
# zh: 整数 id 多于 100 个时转为浮点数，大于 2⁵³ 的 id 会冲突。


def recall_at_k(ranked, relevant, k):
    total = count = 0
    for r, rel in zip(ranked, relevant):
        if not rel:
            continue
        head = r[:k]
        if len(rel) > 100:
            head = [float(v) if isinstance(v, int) else v for v in head]
            rel = [float(v) if isinstance(v, int) else v for v in rel]
        good = set(rel)
        total += len(good & set(head)) / len(good)
        count += 1
    return total / count if count else 0.0
