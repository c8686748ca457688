# Ids are removed from the front of the ranking by slicing, which copies all others each time.
# zh: 用切片从排名开头逐个去掉 id，每次都要复制其余元素。
def mrr(ranked, relevant):
    total = 0.0
    for ids, wanted in zip(ranked, relevant):
        wanted, place = set(wanted), 1
        while ids and ids[0] not in wanted:
            ids = ids[1:]
            place += 1
        if ids:
            total += 1 / place
    return total / len(ranked) if ranked else 0.0
