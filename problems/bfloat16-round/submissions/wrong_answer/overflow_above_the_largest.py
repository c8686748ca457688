# Takes every number above the largest bfloat16 for infinite.
# zh: 凡是大于 bfloat16 最大值的数都变成无穷大。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    value = rounded.view(np.float32)
    return np.where(
        np.isnan(x),
        x,
        np.where(np.abs(x) > np.float32(3.3895313892515355e38), np.copysign(np.float32(np.inf), x), value),
    )
