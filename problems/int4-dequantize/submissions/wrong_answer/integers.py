# Returns the integers q − zero without the scale.
# zh: 返回的是整数 q − zero，没有乘 scale。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = steps
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
