# Leaves the right end out of the sorted half: < instead of <=.
# zh: 判断 target 在右半时漏了右端点：用了 <，应为 <=。
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
                low = middle + 1
        elif nums[middle] < target < nums[high]:
            low = middle + 1
        else:
            high = middle - 1
    return -1
