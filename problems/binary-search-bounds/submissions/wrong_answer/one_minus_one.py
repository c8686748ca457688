# Returns the number -1 for an absent target instead of [-1, -1].
# zh: 不存在时返回了 -1，应返回 [-1, -1]。
def search_range(nums, target):
    start, end = bisect.bisect_left(nums, target), bisect.bisect_right(nums, target)
    return [start, end - 1] if start < end else -1
