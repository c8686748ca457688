# Puts all lower halves before all upper halves.
# zh: 所有低四位排在所有高四位之前，没有交替。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.concatenate([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = steps.astype(scale.dtype) * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
