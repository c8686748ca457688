# Does not subtract the mean: that is RMSNorm with a bias.
# zh: 没有减均值：这是带偏置的 RMSNorm。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.float64)
    variance = np.square(wide).mean(axis=-1, keepdims=True)
    return (wide / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
