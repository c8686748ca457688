# Scales one group of all rows at a time.
# zh: 用 Python 循环逐组处理所有行。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    quants = np.stack([packed & 15, packed >> 4], axis=-1).reshape(*packed.shape[:-1], -1).astype(np.int8)
    result = np.empty(quants.shape, dtype=scale.dtype)
    for number in range(scale.shape[-1]):
        part = slice(number * group, (number + 1) * group)
        steps = quants[..., part] - zero[..., number, None].astype(np.int8)
        result[..., part] = steps.astype(scale.dtype) * scale[..., number, None]
    return result
