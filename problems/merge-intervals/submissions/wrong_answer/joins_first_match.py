# Joins each interval to the first overlapping one only, and never joins two groups afterwards.
# zh: 每个区间只并入第一个重叠的组，之后不会再把两个组连起来。
def merge(intervals):
    merged = []
    for start, end in intervals:
        for group in merged:
            if start <= group[1] and group[0] <= end:
                group[0], group[1] = min(group[0], start), max(group[1], end)
                break
        else:
            merged.append([start, end])
    return merged
