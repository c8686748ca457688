# Keeps the middle in the range when it goes right, so a range of one or two never shrinks: an endless loop.
# zh: 向右走时没有排除中间的数，只剩一两个数时区间不再缩小，陷入死循环。
def search(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == target:
            return middle
        if nums[low] <= nums[middle]:
            if nums[low] <= target < nums[middle]:
                high = middle - 1
            else:
                low = middle
        elif nums[middle] < target <= nums[high]:
            low = middle
        else:
            high = middle - 1
    return -1
