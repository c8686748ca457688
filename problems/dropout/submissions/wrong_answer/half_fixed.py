# Uses p = 0.5 whatever p is.
# zh: 不管 p 是多少，都用 0.5。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    p = 0.5 if 0 < p < 1 else p
    if p == 1:
        return np.zeros_like(x)
    return np.where(u >= p, x / (1 - p), 0).astype(x.dtype)
