# Adds one to the zero point, as the first GPTQ kernels do.
# zh: 零点多加了 1，早期 GPTQ 的 kernel 才这样做。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    pairs = np.stack([packed & 15, packed >> 4], axis=-1)
    quants = pairs.reshape(*scale.shape, group).astype(np.int8)
    steps = quants - (zero.astype(np.int8) + 1)[..., None]
    values = steps.astype(scale.dtype) * scale[..., None]
    return values.reshape(*packed.shape[:-1], 2 * packed.shape[-1])
