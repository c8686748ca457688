# Computes float64 scales in float32.
# zh: 把 float64 的 scale 降到 float32 计算。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = (steps.astype(np.float32) * scale[..., None].astype(np.float32)).astype(scale.dtype)
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
