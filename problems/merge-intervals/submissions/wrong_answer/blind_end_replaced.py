# The end of the merged interval is replaced by the later one's end, even if that is smaller.
# zh: 合并后的右端点直接取后一个区间的右端点，即使它更小。
def merge(intervals):
    out = []
    for start, end in sorted(intervals, key=lambda pair: pair[0]):
        if out and start <= out[-1][1]:
            out[-1][1] = end
        else:
            out.append([start, end])
    return out
