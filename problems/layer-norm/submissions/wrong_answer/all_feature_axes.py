# Takes one mean and variance for all axes but the first.
# zh: 除第一维外，所有维度共用一个均值和方差。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    axes = tuple(range(1, x.ndim)) or 0
    mean = wide.mean(axis=axes, keepdims=True)
    variance = wide.var(axis=axes, keepdims=True)
    return ((wide - mean) / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
