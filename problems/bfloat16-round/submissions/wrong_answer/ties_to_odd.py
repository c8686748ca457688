# Rounds ties to the odd neighbour.
# zh: 恰好一半时取奇数。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x8000 - odd) & 0xFFFF0000
    return np.where(np.isnan(x), x, rounded.view(np.float32))
