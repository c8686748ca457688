# Goes left whenever the target is below the middle of a sorted left half, without looking at its left end.
# zh: 左半有序时只与中间的数比较，没有看左端点。
def search(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == target:
            return middle
        if nums[low] <= nums[middle]:
            if target < nums[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif target > nums[middle]:
            low = middle + 1
        else:
            high = middle - 1
    return -1
