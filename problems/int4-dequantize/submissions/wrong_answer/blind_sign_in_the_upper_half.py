# Shifts signed bytes, so that upper halves from 8 on become negative.
# zh: 对有符号字节右移，高四位从 8 起变成负数。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    signed = packed.astype(np.int8)
    q = np.stack([signed & 15, signed >> 4], axis=-1).reshape(*packed.shape[:-1], -1)
    steps = q - np.repeat(zero.astype(np.int8), group, axis=-1)
    return steps.astype(scale.dtype) * np.repeat(scale, group, axis=-1)
