# Compares each interval with all groups so far: O(n²).
# zh: 每个区间都与已有的全部组比较，时间复杂度 O(n²)。
def merge(intervals):
    merged = []
    for start, end in intervals:
        apart = []
        for other_start, other_end in merged:
            if start <= other_end and other_start <= end:
                start, end = min(start, other_start), max(end, other_end)
            else:
                apart.append([other_start, other_end])
        merged = [*apart, [start, end]]
    return merged
