# Each interval is compared with the one before it and not with the end of all that were merged.
# zh: 每个区间只与前一个区间比较，而不是与已合并部分的右端点比较。
def merge(intervals):
    intervals.sort()
    out = [list(intervals[0])]
    for before, (start, end) in zip(intervals, intervals[1:]):
        if start <= before[1]:
            out[-1][1] = max(out[-1][1], end)
        else:
            out.append([start, end])
    return out
