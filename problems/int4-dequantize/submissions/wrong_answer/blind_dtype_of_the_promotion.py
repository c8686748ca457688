# Multiplies 16-bit integers by the scale, which promotes half precision to float32.
# zh: 用 16 位整数乘以 scale，半精度的结果被提升为 float32。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    q = np.stack([packed & 15, packed >> 4], axis=-1).reshape(*packed.shape[:-1], -1)
    steps = q.astype(np.int16) - np.repeat(zero, group, axis=-1).astype(np.int16)
    return steps * np.repeat(scale, group, axis=-1)
