# Subtracts the zero point after the scale: q · scale − zero.
# zh: 先乘 scale 再减零点：q · scale − zero。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = quants.astype(scale.dtype) * scale[..., None] - zero[..., None].astype(scale.dtype)
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
