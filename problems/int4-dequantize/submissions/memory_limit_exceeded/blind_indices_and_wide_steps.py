# Keeps eight-byte indices, numbers and zero points of all weights, which takes too much memory.
# zh: 为所有权重保存 8 字节的下标、数值和零点，占用内存过多。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    wide = packed.astype(np.int64)
    q = np.stack([wide % 16, wide // 16], axis=-1).reshape(*packed.shape[:-1], -1)
    which = np.arange(q.size).reshape(q.shape) // group
    zeros = zero.ravel().astype(np.int64)[which]
    scales = scale.ravel().astype(np.float64)[which]
    return ((q - zeros).astype(np.float64) * scales).astype(scale.dtype)
