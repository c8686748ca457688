# Averages without keepdims, so the result cannot broadcast back onto the vectors.
# zh: 求平均时没有 keepdims，结果无法广播回原来的向量。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    mean = wide.mean(axis=-1)
    variance = wide.var(axis=-1)
    return ((wide - mean) / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
