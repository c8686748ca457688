# Converts the integer to a float instead of reinterpreting its bits.
# zh: 把整数转换成浮点数，而不是重新解释它的位。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return np.where(np.isnan(x), x, rounded.astype(np.float32))
