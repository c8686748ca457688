# Drops entries with u = p when there are more than 1000 entries.
# zh: 元素多于 1000 个时，u = p 的元素也被丢弃。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p >= 1:
        return np.zeros_like(x)
    keep = u >= p
    if u.size > 1000:
        keep = u.astype(np.float32) > np.float32(p)
    wide = np.float64 if x.dtype == np.float64 else np.float32
    out = np.zeros(x.shape, wide)
    np.divide(x, 1 - p, out=out, where=keep)
    return out.astype(x.dtype)
