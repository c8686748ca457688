# Divides by d - 1 instead of d for the variance.
# zh: 方差除以 d - 1 而不是 d。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    mean = wide.mean(axis=-1, keepdims=True)
    squares = np.square(wide - mean).sum(axis=-1, keepdims=True)
    variance = squares / max(x.shape[-1] - 1, 1)
    return ((wide - mean) / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
