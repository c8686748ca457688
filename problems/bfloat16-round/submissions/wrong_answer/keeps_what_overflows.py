# Leaves finite numbers finite: the largest ones become the largest bfloat16.
# zh: 不让有限的数变成无穷大：最大的那些被截断到 bfloat16 的最大值。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    largest = np.float32(3.3895313892515355e38)
    value = rounded.view(np.float32)
    return np.where(np.isnan(x), x, np.where(np.isinf(x), x, np.clip(value, -largest, largest)))
