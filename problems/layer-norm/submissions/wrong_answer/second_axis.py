# Reduces axis 1, which is the last one for matrices only.
# zh: 沿 axis=1 归约，只有矩阵的最后一维才是它。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    axis = min(1, x.ndim - 1)
    mean = wide.mean(axis=axis, keepdims=True)
    variance = wide.var(axis=axis, keepdims=True)
    return ((wide - mean) / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
