# Leaves eps out, so a constant row is 0 / 0.
# zh: 没有加 eps，元素全相等的行变成 0 / 0。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    mean = wide.mean(axis=-1, keepdims=True)
    variance = wide.var(axis=-1, keepdims=True)
    return ((wide - mean) / np.sqrt(variance) * weight + bias).astype(x.dtype)
