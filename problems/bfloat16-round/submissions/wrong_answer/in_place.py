# Rounds through a view of the caller's array.
# zh: 通过视图改写了调用者的数组。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    nan = np.isnan(x)
    bits += (0x7FFF + odd) * ~nan
    bits &= np.where(nan, 0xFFFFFFFF, 0xFFFF0000).astype(np.uint32)
    return x
