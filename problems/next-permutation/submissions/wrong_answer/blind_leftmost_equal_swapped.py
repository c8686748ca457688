# Swaps the pivot with the leftmost of equal candidates and then only reverses the rest, which is no longer in order.
# zh: 与相等候选中最左边的交换，之后只做反转，其余部分已不再有序。
def next_permutation(nums):
    i = len(nums) - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i >= 0:
        j = min((k for k in range(i + 1, len(nums)) if nums[k] > nums[i]), key=lambda k: nums[k])
        nums[i], nums[j] = nums[j], nums[i]
    return nums[: i + 1] + nums[i + 1 :][::-1]
