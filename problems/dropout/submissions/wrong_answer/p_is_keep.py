# Takes p as the probability to keep.
# zh: 把 p 当作保留的概率。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 0:
        return np.zeros_like(x)
    return np.where(u < p, x / p, 0).astype(x.dtype)
