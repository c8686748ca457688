# Flushes subnormal numbers to zero.
# zh: 把次正规数都变成 0。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    value = rounded.view(np.float32)
    return np.where(np.isnan(x), x, np.where(np.abs(x) < np.float32(2.0**-126), np.float32(0), value))
