# Computes the arrangement before instead of the one behind.
# zh: 方向反了，求的是上一个排列。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] <= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        smaller = len(nums) - 1
        while nums[smaller] >= nums[pivot]:
            smaller -= 1
        nums[pivot], nums[smaller] = nums[smaller], nums[pivot]
    return nums[: pivot + 1] + nums[pivot + 1 :][::-1]
