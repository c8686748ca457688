# Rounds every remainder away from zero.
# zh: 只要有余数就向远离 0 的方向舍入。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0xFFFF) & 0xFFFF0000
    return np.where(np.isnan(x), x, rounded.view(np.float32))
