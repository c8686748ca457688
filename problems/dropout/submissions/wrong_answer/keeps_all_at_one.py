# Returns x where p is 1.
# zh: p = 1 时返回了 x。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return x
    return np.where(u >= p, x / (1 - p), 0).astype(x.dtype)
