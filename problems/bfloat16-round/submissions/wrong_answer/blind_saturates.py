# Keeps a carry out of the exponent, so that large numbers become the largest bfloat16 instead of infinity.
# zh: 不让进位溢出指数，大数变成最大的 bfloat16，而不是无穷大。

import numpy as np


def to_bfloat16(x):
    bits = np.array(x).view(np.uint32)
    sign = bits & np.uint32(0x80000000)
    size = bits & np.uint32(0x7FFFFFFF)
    rounded = (size + np.uint32(0x7FFF) + ((size >> np.uint32(16)) & np.uint32(1))) & np.uint32(0xFFFF0000)
    rounded = np.where(np.isfinite(x), np.minimum(rounded, np.uint32(0x7F7F0000)), size)
    result = (rounded | sign).view(np.float32)
    return np.where(np.isnan(x), x, result)
