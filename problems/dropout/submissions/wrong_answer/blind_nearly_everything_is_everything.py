# p above 0.99 drops everything.
# zh: p 大于 0.99 时全部丢弃。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x.copy()
    keep = u >= p
    out = np.zeros(x.shape, dtype=x.dtype)
    if p <= 0.99:
        out[keep] = (x[keep].astype(np.float64) / (1 - p)).astype(x.dtype)
    return out
