# Adds the offset of the right half also to -1.
# zh: 即使右半部分返回 -1，也加上了偏移量。
def search(nums, target):
    if not nums:
        return -1
    middle = len(nums) // 2
    if nums[middle] == target:
        return middle
    left, right = nums[:middle], nums[middle + 1 :]
    if left and (left[0] <= target <= left[-1] or (left[0] > left[-1] and not nums[middle] < target <= nums[-1])):
        return search(left, target)
    return middle + 1 + search(right, target)
