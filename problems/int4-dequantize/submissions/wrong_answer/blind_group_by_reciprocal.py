# Finds the group of a weight by multiplying with the reciprocal of the group size.
# zh: 用乘以组大小的倒数来求权重所在的组。
import numpy as np


def dequantize_int4(packed, scale, zero, group):
    n = 2 * packed.shape[-1]
    q = np.empty((*packed.shape[:-1], n), np.int8)
    q[..., ::2], q[..., 1::2] = packed & 15, packed >> 4
    index = np.floor(np.arange(n) * (1.0 / group)).astype(np.int64)
    return (q - zero.astype(np.int8)[..., index]).astype(scale.dtype) * scale[..., index]
