# Averages without keepdims, so the result cannot broadcast back onto the vectors.
# zh: 求平均时没有 keepdims，结果无法广播回原来的向量。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    rms = np.sqrt(np.mean(wide * wide, axis=-1) + eps)
    return (wide / rms * weight).astype(x.dtype)
