# Moves two pointers over a list that is not sorted.
# zh: 没有排序就直接使用双指针。
def two_sum(nums, target):
    left, right = 0, len(nums) - 1
    while left < right:
        if nums[left] + nums[right] == target:
            return [left, right]
        if nums[left] + nums[right] < target:
            left += 1
        else:
            right -= 1
    return []
