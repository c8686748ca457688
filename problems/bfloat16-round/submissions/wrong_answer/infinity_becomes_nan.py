# Rounds infinities and NaN to NaN.
# zh: 把无穷大也变成了 NaN。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return np.where(~np.isfinite(x), np.float32(np.nan), rounded.view(np.float32))
