# Reads the four bits as a signed number from −8 to 7.
# zh: 把四位当作 −8 到 7 的有符号数。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    quants = (quants + 8) % 16 - 8
    steps = quants - zero.astype(np.int8)[..., None]
    values = steps.astype(scale.dtype) * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
