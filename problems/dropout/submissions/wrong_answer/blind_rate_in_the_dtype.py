# 1 - p is computed in the dtype of x, where it loses its digits for p near 1.
# zh: 1 - p 在 x 的 dtype 中计算，p 接近 1 时损失精度。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x.copy()
    keep = u >= p
    out = np.zeros(x.shape, dtype=x.dtype)
    if p < 1:
        out[keep] = (x[keep].astype(np.float64) / np.float64(x.dtype.type(1) - x.dtype.type(p))).astype(x.dtype)
    return out
