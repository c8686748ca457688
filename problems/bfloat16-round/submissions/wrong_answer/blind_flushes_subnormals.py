# Flushes subnormal numbers to zero.
# zh: 把次正规数冲成零。

import numpy as np


def to_bfloat16(x):
    bits = np.array(x).view(np.uint32)
    rounded = bits + np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1))
    result = (rounded & np.uint32(0xFFFF0000)).view(np.float32)
    result = np.where(np.abs(x) < np.float32(2.0**-126), np.float32(0), result)
    return np.where(np.isnan(x), x, result)
