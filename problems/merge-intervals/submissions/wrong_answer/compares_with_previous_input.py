# Compares with the end of the previous input interval instead of the merged one.
# zh: 与上一个输入区间的终点比较，而不是与合并后的终点比较。
def merge(intervals):
    intervals = sorted(intervals)
    merged = [list(intervals[0])]
    for i in range(1, len(intervals)):
        if intervals[i][0] <= intervals[i - 1][1]:
            merged[-1][1] = max(merged[-1][1], intervals[i][1])
        else:
            merged.append(list(intervals[i]))
    return merged
