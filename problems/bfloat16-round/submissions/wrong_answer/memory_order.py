# Reads the elements in the order in which they lie in memory.
# zh: 按内存顺序读取元素。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    return np.where(np.isnan(x), x, rounded.view(np.float32)).ravel(order="K").reshape(x.shape)
