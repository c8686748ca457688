# Remembers results by length, sum and ends.
# zh: 按长度、总和与首尾缓存结果。
from bisect import bisect_left

SEEN = {}


def length_of_lis(nums):
    key = (len(nums), sum(nums), tuple(nums[:1]), tuple(nums[-1:]))
    if key not in SEEN:
        tails = []
        for x in nums:
            at = bisect_left(tails, x)
            tails[at : at + 1] = [x]
        SEEN[key] = len(tails)
    return SEEN[key]
