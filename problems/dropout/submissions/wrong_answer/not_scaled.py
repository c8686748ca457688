# Does not scale what is kept.
# zh: 保留的元素没有缩放。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return np.zeros_like(x)
    return np.where(u >= p, x, 0).astype(x.dtype)
