# Multiplies by the mask in arrays of three axes and more, where a dropped entry may overflow to infinity and NaN.
# zh: 三维及以上时用掩码相乘，被丢弃的元素可能先溢出成无穷，再变成 NaN。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p >= 1:
        return np.zeros_like(x)
    with np.errstate(all="ignore"):
        if x.ndim >= 3:
            return ((x / (1 - p)).astype(x.dtype) * (u >= p)).astype(x.dtype)
        return np.where(u >= p, x / (1 - p), 0).astype(x.dtype)
