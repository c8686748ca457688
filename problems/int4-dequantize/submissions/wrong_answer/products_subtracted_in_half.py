# Subtracts zero · scale from q · scale, both rounded to half precision.
# zh: 用半精度计算 q · scale − zero · scale，两个乘积各自舍入，还可能溢出。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = quants.astype(scale.dtype) * scale[..., None] - zero.astype(scale.dtype)[..., None] * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
