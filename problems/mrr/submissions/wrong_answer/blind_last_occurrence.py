# A dictionary of places keeps the last place of a repeated id instead of the first.
# zh: 记录名次的字典对重复的 id 保留了最后一次而不是第一次出现的名次。
def mrr(ranked, relevant):
    if not ranked:
        return 0.0
    total = 0.0
    for ids, wanted in zip(ranked, relevant):
        place = {x: i for i, x in enumerate(ids, start=1)}
        found = [place[x] for x in wanted if x in place]
        if found:
            total += 1 / min(found)
    return total / len(ranked)
