# Swaps with the first number of the tail, which is the largest one, and sorts what is left.
# zh: 与末尾段的第一个数（最大的）交换，而不是刚好比它大的数。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        nums[pivot], nums[pivot + 1] = nums[pivot + 1], nums[pivot]
    return nums[: pivot + 1] + sorted(nums[pivot + 1 :])
