# Returns the first position and the number of occurrences.
# zh: 返回了首位置和出现次数。
def search_range(nums, target):
    start, end = bisect.bisect_left(nums, target), bisect.bisect_right(nums, target)
    return [start, end - start] if start < end else [-1, -1]
