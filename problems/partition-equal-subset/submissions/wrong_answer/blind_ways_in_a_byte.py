# The numbers of ways are counted in 8 bits, where a multiple of 256 becomes 0.
# zh: 方法数用 8 位计数，256 的倍数变成 0。
import numpy as np


def partition_equal_subset(nums):
    half, odd = divmod(sum(nums), 2)
    ways = np.zeros(half + 1, dtype=np.uint8)
    ways[0] = 1
    for x in nums:
        if x <= half:
            ways[x:] = ways[x:] + ways[: half + 1 - x]
    return not odd and bool(ways[half])
