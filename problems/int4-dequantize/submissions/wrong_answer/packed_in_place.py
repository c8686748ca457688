# Shifts the caller's bytes.
# zh: 把调用者的字节右移了。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    low = packed & 15
    packed >>= 4
    pairs = np.stack([low, packed], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = steps.astype(scale.dtype) * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
