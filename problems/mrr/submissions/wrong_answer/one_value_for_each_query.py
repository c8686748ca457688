# Returns the reciprocal rank of each query instead of their mean.
# zh: 返回每个查询的倒数排名，而不是平均值。


def mrr(ranked, relevant):
    values = []
    for found, wanted in zip(ranked, relevant):
        chosen = set(wanted)
        values.append(next((1 / place for place, item in enumerate(found, start=1) if item in chosen), 0.0))
    return values
