# Swaps with the last number, even if that is not larger.
# zh: 直接与最后一个数交换，没有检查它是否更大。
def next_permutation(nums):
    pivot = len(nums) - 2
    while pivot >= 0 and nums[pivot] >= nums[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        nums[pivot], nums[-1] = nums[-1], nums[pivot]
    return nums[: pivot + 1] + sorted(nums[pivot + 1 :])
