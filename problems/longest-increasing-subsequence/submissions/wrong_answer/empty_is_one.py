# Begins with the first number's length of 1 even if there is no number.
# zh: 空数组也返回 1。
from bisect import bisect_left


def length_of_lis(nums):
    tails = []
    for num in nums:
        at = bisect_left(tails, num)
        if at == len(tails):
            tails.append(num)
        else:
            tails[at] = num
    return max(len(tails), 1)
