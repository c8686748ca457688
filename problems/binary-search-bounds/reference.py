def search_range(nums, target):
    """Find the first number that is at least the target, and the first that is larger: O(log n) time."""

    def first(allowed):
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if allowed(nums[middle]):
                high = middle
            else:
                low = middle + 1
        return low

    start = first(lambda num: num >= target)
    end = first(lambda num: num > target)
    return [start, end - 1] if start < end else [-1, -1]
