# A memoised recursion goes one level deeper for each number and exceeds the recursion limit.
# zh: 记忆化递归对每个数深入一层，超过递归深度上限。
from functools import cache


def length_of_lis(nums):
    @cache
    def ending(i):
        if i == 0:
            return 1
        if nums[i - 1] == nums[i] - 1:  # nothing smaller ends a longer one
            return ending(i - 1) + 1
        return 1 + max((ending(j) for j in range(i) if nums[j] < nums[i]), default=0)

    if all(a < b for a, b in zip(nums, nums[1:])):
        return ending(len(nums) - 1) if nums else 0
    return max((ending(i) for i in range(len(nums))), default=0)
