# Replaces the entry behind the first one that is not smaller.
# zh: 替换位置偏了一位，改到了后面那个数。
from bisect import bisect_left


def length_of_lis(nums):
    tails = []
    for num in nums:
        at = bisect_left(tails, num)
        if at == len(tails):
            tails.append(num)
        else:
            tails[min(at + 1, len(tails) - 1)] = num
    return len(tails)
