# The water is added up in a 32-bit integer and wraps around.
# zh: 用 32 位整数累加水量，超出后回绕。
import numpy as np


def trap(height):
    a = np.array(height, dtype=np.int32)
    level = np.minimum(np.maximum.accumulate(a), np.maximum.accumulate(a[::-1])[::-1])
    return int((level - a).sum(dtype=np.int32))
