# Divides by the share of entries that are kept in this call instead of by 1 - p.
# zh: 除以本次实际保留的比例，而不是 1 - p。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    kept = u >= p
    share = kept.mean()
    y = np.zeros_like(x)
    if share > 0:
        y[kept] = x[kept] / np.asarray(share, x.dtype)
    return y
