# Adds the bias before it multiplies by the weight.
# zh: 先加 bias 再乘 weight，顺序反了。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    mean = wide.mean(axis=-1, keepdims=True)
    variance = wide.var(axis=-1, keepdims=True)
    return (((wide - mean) / np.sqrt(variance + eps) + bias) * weight).astype(x.dtype)
