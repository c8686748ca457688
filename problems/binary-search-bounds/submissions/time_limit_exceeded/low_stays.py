# Sets low to the lower middle, which does not shrink a range of two: an endless loop.
# zh: 令 low = middle 且 middle 向下取整，只剩两个数时区间不再缩小，陷入死循环。
def search_range(nums, target):
    if not nums:
        return [-1, -1]
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] <= target:
            low = middle
        else:
            high = middle - 1
    if nums[low] != target:
        return [-1, -1]
    return [bisect.bisect_left(nums, target), low]
