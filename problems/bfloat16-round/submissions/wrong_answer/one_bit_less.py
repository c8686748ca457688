# Keeps 6 bits of the mantissa instead of 7.
# zh: 尾数只保留了 6 位，应当是 7 位。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 17) & 1
    rounded = (bits + 0xFFFF + odd) & 0xFFFE0000
    return np.where(np.isnan(x), x, rounded.view(np.float32))
