# Computes float64 in float32.
# zh: 用 float32 计算 float64。

import numpy as np


def quantize_int8(x):
    values = x.astype(np.float32)
    largest = np.abs(values).max(axis=-1, keepdims=True)
    scale = np.where(largest == 0, 1, largest / 127)
    q = np.rint(values / scale).astype(np.int8)
    return q, scale.astype(x.dtype)
