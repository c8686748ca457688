# Multiplies the caller's scales.
# zh: 改写了调用者的 scale。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = steps.astype(scale.dtype) * scale[..., None]
    scale *= 1.5
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
