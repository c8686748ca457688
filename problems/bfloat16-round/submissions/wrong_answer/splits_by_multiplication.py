# Splits by a multiplication with 2^16 + 1, which overflows and rounds twice.
# zh: 用乘 2^16 + 1 的方法拆分：会溢出，而且舍入了两次。

import numpy as np


def to_bfloat16(x):
    bits = x.view(np.uint32)
    odd = (bits >> 16) & 1
    rounded = (bits + 0x7FFF + odd) & 0xFFFF0000
    product = x * np.float32(65537)
    return np.where(np.isfinite(x), product - (product - x), x)
