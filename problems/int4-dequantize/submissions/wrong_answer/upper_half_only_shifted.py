# Leaves the upper bits in the lower number.
# zh: 低四位的数里还留着高四位。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = steps.astype(scale.dtype) * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
