# The last index is searched with a midpoint that is rounded down, so a range of two numbers never shrinks.
# zh: 找右端时中点向下取整，区间只剩两个数时不再缩小。
def search_range(nums: list[int], target: int) -> list[int]:
    low, high = 0, len(nums) - 1
    while low < high:
        mid = (low + high) // 2
        if nums[mid] < target:
            low = mid + 1
        else:
            high = mid
    if not nums or nums[low] != target:
        return [-1, -1]
    first, high = low, len(nums) - 1
    if nums[high] == target:
        return [first, high]
    while low < high:
        mid = (low + high) // 2
        if nums[mid] <= target:
            low = mid
        else:
            high = mid - 1
    return [first, low]
