# Sorts the list and returns positions in the sorted list.
# zh: 先把数组排序，返回的却是排序之后的位置。
def two_sum(nums, target):
    nums = sorted(nums)
    left, right = 0, len(nums) - 1
    while left < right:
        if nums[left] + nums[right] == target:
            return [left, right]
        if nums[left] + nums[right] < target:
            left += 1
        else:
            right -= 1
