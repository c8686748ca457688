# Removes intervals that lie inside another one, but does not join overlapping ones.
# zh: 只去掉被包含的区间，没有合并部分重叠的区间。
def merge(intervals):
    merged = []
    for start, end in sorted(intervals, key=lambda one: (one[0], -one[1])):
        if not merged or end > merged[-1][1]:
            merged.append([start, end])
    return merged
