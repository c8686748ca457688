# Starts from a last number of 0, so that negative numbers are never taken.
# zh: 把末尾的初值设为 0，负数永远取不到。
from bisect import bisect_left


def length_of_lis(nums):
    tails = [0]
    for num in nums:
        at = bisect_left(tails, num)
        if at == len(tails):
            tails.append(num)
        else:
            tails[at] = num
    return len(tails) - 1
