# Adds up in 32-bit integers, which overflow beyond 2**31 - 1.
# zh: 用 32 位整数累加，超过 2**31 - 1 时溢出。
import numpy as np


def house_robber(nums):
    a, b = np.int32(0), np.int32(0)
    with np.errstate(over="ignore"):
        for x in np.array(nums, dtype=np.int32):
            a, b = b, max(b, a + x)
    return int(b)
