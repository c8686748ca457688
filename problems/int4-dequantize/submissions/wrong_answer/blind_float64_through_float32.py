# Multiplies in float32 even if the scale is float64.
# zh: scale 是 float64 时也用 float32 相乘。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    q = np.stack([packed & 15, packed >> 4], axis=-1).reshape(*packed.shape[:-1], -1)
    steps = q.astype(np.float32) - np.repeat(zero, group, axis=-1).astype(np.float32)
    return (steps * np.repeat(scale.astype(np.float32), group, axis=-1)).astype(scale.dtype)
