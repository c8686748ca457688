# Adds 0x8000: ties go away from zero instead of to even.
# zh: 总是加 0x8000：恰好一半时向远离 0 的方向舍入，而不是取偶数。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x8000) & 0xFFFF0000
    return np.where(np.isnan(x), x, rounded.view(np.float32))
