def longest_ones(nums, k):
    """Binary search on the length: where a window of some length is possible, so is every shorter one."""

    def possible(length):
        zeros = nums[:length].count(0)
        if zeros <= k:
            return True
        for leaving, entering in zip(nums, nums[length:], strict=False):
            zeros += leaving - entering
            if zeros <= k:
                return True
        return False

    low, high = 0, len(nums)
    while low < high:
        middle = (low + high + 1) // 2
        if possible(middle):
            low = middle
        else:
            high = middle - 1
    return low
