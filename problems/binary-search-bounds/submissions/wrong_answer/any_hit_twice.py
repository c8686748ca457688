# Stops at the first hit and returns its index twice.
# zh: 一命中就停下，把同一个下标返回了两次。
def search_range(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == target:
            return [middle, middle]
        if nums[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return [-1, -1]
