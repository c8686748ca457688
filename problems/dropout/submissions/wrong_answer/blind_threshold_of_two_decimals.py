# The comparison u ≥ p is made with p rounded to two decimals.
# zh: 比较时把 p 四舍五入到两位小数。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x.copy()
    keep = u >= round(p, 2)
    out = np.zeros(x.shape, dtype=x.dtype)
    if p < 1:
        out[keep] = (x[keep].astype(np.float64) / (1 - p)).astype(x.dtype)
    return out
