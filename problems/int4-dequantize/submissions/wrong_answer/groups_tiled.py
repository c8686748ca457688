# Repeats the whole row of scales instead of each scale.
# zh: 重复的是整行 scale，而不是每个 scale。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    tiled = [np.concatenate([part] * group, axis=-1).reshape(quants.shape) for part in (zero.astype(np.int8), scale)]
    values = (quants - tiled[0]).astype(scale.dtype) * tiled[1]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
