# Averages over the first axis instead of the last.
# zh: 沿第一维求平均，而不是最后一维。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    rms = np.sqrt(np.mean(wide * wide, axis=0, keepdims=True) + eps)
    return (wide / rms * weight).astype(x.dtype)
