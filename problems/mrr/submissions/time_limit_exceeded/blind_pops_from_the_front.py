# Ids are removed from the front of the ranking with `pop(0)`, which moves all others each time.
# zh: 用 `pop(0)` 从排名开头逐个取出 id，每次都要移动其余元素。
def mrr(ranked, relevant):
    total = 0.0
    for ids, wanted in zip(ranked, relevant):
        queue, wanted, place = list(ids), set(wanted), 1
        while queue and queue[0] not in wanted:
            queue.pop(0)
            place += 1
        if queue:
            total += 1 / place
    return total / len(ranked) if ranked else 0.0
