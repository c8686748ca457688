# Adds 0x7FFF: ties go toward zero.
# zh: 总是加 0x7FFF：恰好一半时向 0 舍入。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF) & 0xFFFF0000
    return np.where(np.isnan(x), x, rounded.view(np.float32))
