# Quickselect takes the first element as pivot and puts equal counts on one side, which is quadratic for equal or sorted counts.
# zh: 快速选择以首元素为枢轴，相等的计数全放在一侧，计数相等或有序时为平方复杂度。
from collections import Counter


def top_k_frequent(nums, k):
    counts = Counter(nums)
    values, result = list(counts), []
    while values:
        pivot = values[0]
        more = [v for v in values[1:] if counts[v] > counts[pivot]]
        less = [v for v in values[1:] if counts[v] <= counts[pivot]]
        if len(more) + 1 <= k - len(result):
            result += [pivot, *more]
            values = less
        else:
            values = more
        if len(result) == k:
            break
    return result
