# Reads the bytes in the order in which they lie in memory.
# zh: 按内存顺序读取字节。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    packed = packed.ravel(order="K").reshape(packed.shape)
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = steps.astype(scale.dtype) * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
