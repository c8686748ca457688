# Scales by 1 + weight, as some models store it.
# zh: 乘的是 1 + weight，那是某些模型的存储约定。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    rms = np.sqrt(np.mean(wide * wide, axis=-1, keepdims=True) + eps)
    return (wide / rms * (1 + weight.astype(np.float64))).astype(x.dtype)
