# Ignores the eps argument and always uses 1e-5.
# zh: 忽略 eps 参数，总是使用 1e-5。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    mean = wide.mean(axis=-1, keepdims=True)
    variance = wide.var(axis=-1, keepdims=True)
    return ((wide - mean) / np.sqrt(variance + 1e-5) * weight + bias).astype(x.dtype)
