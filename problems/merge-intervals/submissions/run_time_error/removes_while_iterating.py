# Deletes from the list while it counts through the old number of intervals.
# zh: 一边合并一边删除元素，却仍按原来的长度取下标，下标越界。
def merge(intervals):
    intervals.sort()
    for i in range(len(intervals) - 1):
        if intervals[i + 1][0] <= intervals[i][1]:
            intervals[i][1] = max(intervals[i][1], intervals[i + 1][1])
            del intervals[i + 1]
    return intervals
