# Takes the highest bit that is cut off for the last one that is kept.
# zh: 用来判断奇偶的是被截掉的最高位，而不是保留的最低位。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 15) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return np.where(np.isnan(x), x, rounded.view(np.float32))
