# The recursion goes one level deeper for each interval and exceeds the recursion limit.
# zh: 每个区间递归一层，超过递归深度上限。
def merge(intervals):
    intervals.sort()

    def rest(i, low, high):
        if i == len(intervals):
            return [[low, high]]
        start, end = intervals[i]
        if start <= high:
            return rest(i + 1, low, max(high, end))
        return [[low, high], *rest(i + 1, start, end)]

    return rest(1, *intervals[0])
