# Always swaps the pivot with the last number, which may be smaller.
# zh: 总是把枢轴与最后一个数交换，而最后一个数可能更小。
def next_permutation(nums):
    i = len(nums) - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i < 0:
        return sorted(nums)
    nums[i], nums[-1] = nums[-1], nums[i]
    return nums[: i + 1] + sorted(nums[i + 1 :])
