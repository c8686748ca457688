# Returns the index behind the run as the last position.
# zh: 把重复段之后的下标当成了最后一个位置。
def search_range(nums, target):
    start, end = bisect.bisect_left(nums, target), bisect.bisect_right(nums, target)
    return [start, end] if start < end else [-1, -1]
