# Looks for any overlapping pair and begins again after each merge.
# zh: 反复查找任意一对重叠的区间，每合并一次就从头再来。
def merge(intervals):
    intervals = sorted(intervals)
    changed = True
    while changed:
        changed = False
        for i in range(len(intervals)):
            for j in range(i + 1, len(intervals)):
                one, other = intervals[i], intervals[j]
                if one[0] <= other[1] and other[0] <= one[1]:
                    intervals[i] = [min(one[0], other[0]), max(one[1], other[1])]
                    del intervals[j]
                    changed = True
                    break
            if changed:
                break
    return intervals
