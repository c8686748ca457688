# Takes a left half of a single number for unsorted.
# zh: 左半部分只有一个数时被当作无序。
def search(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == target:
            return middle
        if nums[low] < nums[middle]:
            inside = nums[low] <= target < nums[middle]
        else:
            inside = not nums[middle] < target <= nums[high]
        low, high = (low, middle - 1) if inside else (middle + 1, high)
    return -1
