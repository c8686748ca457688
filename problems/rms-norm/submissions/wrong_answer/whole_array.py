# Averages over the whole array instead of the last axis.
# zh: 对整个数组求平均，而不是沿最后一维。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    rms = np.sqrt(np.mean(wide * wide) + eps)
    return (wide / rms * weight).astype(x.dtype)
