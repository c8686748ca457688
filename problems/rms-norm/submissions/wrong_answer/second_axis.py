# Reduces axis 1, which is the last one for matrices only.
# zh: 沿 axis=1 归约，只有矩阵的最后一维才是它。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    axis = 1 if x.ndim > 1 else 0
    rms = np.sqrt(np.mean(wide * wide, axis=axis, keepdims=True) + eps)
    return (wide / rms * weight).astype(x.dtype)
