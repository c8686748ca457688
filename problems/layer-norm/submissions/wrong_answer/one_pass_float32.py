# Computes E[x²] - E[x]² in float32, which cancels when the mean is large.
# zh: 在 float32 下计算 E[x²] - E[x]²，均值很大时会相消。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    wide = x.astype(np.promote_types(x.dtype, np.float32))
    mean = wide.mean(axis=-1, keepdims=True)
    variance = np.maximum((wide * wide).mean(axis=-1, keepdims=True) - mean * mean, 0)
    return ((wide - mean) / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
