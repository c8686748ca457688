# Merges intervals between whose ends lies no integer, such as [1, 2] and [3, 4].
# zh: 把 [1, 2] 和 [3, 4] 这样整数相邻的区间也合并了。
def merge(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1] + 1:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
