# Counts the ways in unsigned 16-bit numbers, which wrap to zero.
# zh: 用会回绕到零的 16 位无符号数统计方法数。
import numpy as np


def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    ways = np.zeros(total // 2 + 1, dtype=np.uint16)
    ways[0] = 1
    for x in nums:
        if x < len(ways):
            ways[x:] = ways[x:] + ways[:-x]
    return bool(ways[-1] > 0)
