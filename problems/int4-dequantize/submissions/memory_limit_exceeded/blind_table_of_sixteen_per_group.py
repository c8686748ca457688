# Builds a table of 16 weights for each group, which takes too much memory for groups of one weight.
# zh: 为每组建一张 16 个权重的表，每组只有一个权重时占用内存过多。

import numpy as np


def dequantize_int4(packed, scale, zero, group):
    q = np.stack([packed & 15, packed >> 4], axis=-1).reshape(-1, group)
    steps = np.arange(16, dtype=np.int8) - zero.reshape(-1, 1).astype(np.int8)
    table = steps.astype(scale.dtype) * scale.reshape(-1, 1)
    weights = np.take_along_axis(table, q.astype(np.intp), axis=1)
    return weights.reshape(*packed.shape[:-1], -1)
