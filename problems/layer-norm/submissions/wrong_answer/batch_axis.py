# Normalises each feature over the first axis, as batch normalisation does.
# zh: 沿第一维对每个特征归一化，那是批归一化的做法。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    mean = wide.mean(axis=0, keepdims=True)
    variance = wide.var(axis=0, keepdims=True)
    return ((wide - mean) / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
