# Masks with 31 instead of 15.
# zh: 掩码写成 31，应当是 15。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 31, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = steps.astype(scale.dtype) * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
