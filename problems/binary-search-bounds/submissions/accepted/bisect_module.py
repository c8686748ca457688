from bisect import bisect_left, bisect_right


def search_range(nums, target):
    """The library's binary search finds both boundaries."""
    start, end = bisect_left(nums, target), bisect_right(nums, target)
    return [start, end - 1] if start < end else [-1, -1]
