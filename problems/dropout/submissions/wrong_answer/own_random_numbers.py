# Draws random numbers of its own.
# zh: 自己又生成了随机数。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    u = np.random.uniform(size=x.shape)
    if p == 1:
        return np.zeros_like(x)
    return np.where(u >= p, x / (1 - p), 0).astype(x.dtype)
