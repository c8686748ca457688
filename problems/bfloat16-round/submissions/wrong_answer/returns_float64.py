# Returns float64.
# zh: 返回的是 float64。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return np.where(np.isnan(x), x, rounded.view(np.float32).astype(np.float64))
