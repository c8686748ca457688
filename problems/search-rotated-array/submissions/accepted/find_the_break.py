from bisect import bisect_left


def search(nums, target):
    """Find the smallest number by binary search, then search the part that can hold the target."""
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle
    start, end = (low, len(nums)) if target <= nums[-1] else (0, low)
    at = bisect_left(nums, target, start, end)
    return at if nums[at] == target else -1
