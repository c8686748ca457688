# The partner of the exchange is found by bisect_left, which finds an equal number if there is one.
# zh: 用 bisect_left 查找交换对象，有相等的数时会找到它。
from bisect import bisect_left


def next_permutation(nums):
    i = len(nums) - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i >= 0:
        rest = nums[:i:-1]
        j = len(nums) - 1 - bisect_left(rest, nums[i])
        nums[i], nums[j] = nums[j], nums[i]
    nums[i + 1 :] = nums[i + 1 :][::-1]
