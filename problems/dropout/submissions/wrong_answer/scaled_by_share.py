# Divides by the share that was kept.
# zh: 除以了实际保留的比例。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return np.zeros_like(x)
    return np.where(u >= p, x / max((u >= p).mean(), 1e-8), 0).astype(x.dtype)
