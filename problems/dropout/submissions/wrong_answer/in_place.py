# Zeroes the dropped entries in the caller's array.
# zh: 把调用者数组中的元素置成了 0。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return np.zeros_like(x)
    x[u < p] = 0
    return np.where(u >= p, x / (1 - p), 0).astype(x.dtype)
