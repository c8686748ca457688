# Merges neighbours without sorting first.
# zh: 没有先排序，只合并输入中相邻的区间。
def merge(intervals):
    merged = []
    for start, end in intervals:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
