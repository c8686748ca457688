# The first relevant id is tested for truth, so 0 and the empty text count as no hit.
# zh: 用真值判断是否找到相关 id，于是 0 和空文本被当作没有命中。
def mrr(ranked, relevant):
    scores = []
    for ids, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        first = next((x for x in ids if x in wanted), None)
        scores.append(1 / (ids.index(first) + 1) if first else 0.0)
    return sum(scores) / len(scores) if scores else 0.0
