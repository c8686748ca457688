# Replaces NaN by 0.
# zh: 把 NaN 换成了 0。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return np.where(np.isnan(x), np.float32(0), rounded.view(np.float32))
