# Decides once for each row.
# zh: 每一行只决定一次。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    if p == 1:
        return np.zeros_like(x)
    return np.where(np.broadcast_to(u[..., :1] >= p, x.shape), x / (1 - p), 0).astype(x.dtype)
