# Sorts by end and merges with the latest only; a long interval then comes too late to join several.
# zh: 按终点排序后只与最近一个合并；后来的长区间无法再合并前面的多个。
def merge(intervals):
    merged = []
    for start, end in sorted(intervals, key=lambda one: one[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = [min(start, merged[-1][0]), end]
        else:
            merged.append([start, end])
    return merged
