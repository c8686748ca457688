# Drops the entries with u = p.
# zh: 丢弃了 u = p 的元素。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return np.zeros_like(x)
    return np.where(u > p, x / (1 - p), 0).astype(x.dtype)
