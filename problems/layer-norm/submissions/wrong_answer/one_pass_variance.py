# Computes the variance as E[x²] - E[x]², which cancels when the mean is large.
# zh: 用 E[x²] - E[x]² 计算方差，均值很大时会相消。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    mean = wide.mean(axis=-1, keepdims=True)
    variance = np.maximum((wide * wide).mean(axis=-1, keepdims=True) - mean * mean, 0)
    return ((wide - mean) / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
