# Keeps 8 bits of the mantissa instead of 7.
# zh: 尾数保留了 8 位，应当是 7 位。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 15) & 1
    rounded = (bits + 0x3FFF + odd) & 0xFFFF8000
    return np.where(np.isnan(x), x, rounded.view(np.float32))
