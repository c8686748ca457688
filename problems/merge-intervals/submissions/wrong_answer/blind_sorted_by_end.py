# The intervals are sorted by their ends, and each is merged only with the last result.
# zh: 按右端点排序，却只与结果中的最后一个区间合并。
def merge(intervals):
    out = []
    for start, end in sorted(intervals, key=lambda pair: pair[1]):
        if out and start <= out[-1][1]:
            out[-1] = [min(start, out[-1][0]), end]
        else:
            out.append([start, end])
    return out
