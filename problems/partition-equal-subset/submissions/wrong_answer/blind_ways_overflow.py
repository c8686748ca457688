# The ways are counted in 64-bit integers, and the count turns negative or zero when it overflows.
# zh: 用 64 位整数统计方案数，溢出后变成负数或零。
import numpy as np


def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    ways = np.zeros(total // 2 + 1, dtype=np.int64)
    ways[0] = 1
    for x in nums:
        if x < len(ways):
            ways[x:] += ways[:-x].copy()
    return bool(ways[-1] > 0)
