# Returns half-precision weights in float32.
# zh: 半精度权重以 float32 返回。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - zero.astype(np.int8)[..., None]
    values = steps.astype(np.promote_types(scale.dtype, np.float32)) * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
