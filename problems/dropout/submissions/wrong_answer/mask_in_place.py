# Turns the caller's u into the mask.
# zh: 把调用者的 u 改成了掩码。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return np.zeros_like(x)
    u[...] = u >= p
    return np.where(u > 0, x / (1 - p), 0).astype(x.dtype)
