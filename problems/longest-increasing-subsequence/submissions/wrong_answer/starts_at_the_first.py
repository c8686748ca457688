# Only looks at subsequences that begin with the first number.
# zh: 只考虑以第一个数开头的子序列。
from bisect import bisect_left


def length_of_lis(nums):
    tails = []
    for num in (num for num in nums if num >= nums[0]):
        at = bisect_left(tails, num)
        if at == len(tails):
            tails.append(num)
        else:
            tails[at] = num
    return len(tails)
