# Subtracts the mean first: that is LayerNorm.
# zh: 先减去了均值：这是 LayerNorm 的做法。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    wide -= wide.mean(axis=-1, keepdims=True)
    rms = np.sqrt(np.mean(wide * wide, axis=-1, keepdims=True) + eps)
    return (wide / rms * weight).astype(x.dtype)
