# Counts positions from 1 instead of from 0.
# zh: 下标从 1 开始数，题目要求从 0 开始。
def search_range(nums, target):
    start, end = bisect.bisect_left(nums, target), bisect.bisect_right(nums, target)
    return [start + 1, end] if start < end else [-1, -1]
