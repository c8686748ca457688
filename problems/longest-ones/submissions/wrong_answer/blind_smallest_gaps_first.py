# Flips the zeros of the shortest gaps first.
# zh: 先翻转最短的那些零段。
from itertools import groupby


def longest_ones(nums, k):
    runs, start = [], 0
    for num, run in groupby(nums):
        size = len(list(run))
        runs.append((size, start, num))
        start += size
    for size, start, num in sorted(runs):
        if num == 0:
            used = min(size, k)
            nums[start : start + used] = [1] * used
            k -= used
    return max((len(list(run)) for num, run in groupby(nums) if num), default=0)
