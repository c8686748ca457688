# Subtracts in uint8, where 3 − 8 is 251.
# zh: 用 uint8 做减法，3 − 8 成了 251。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group)
    steps = quants - zero[..., None]
    values = steps.astype(scale.dtype) * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
