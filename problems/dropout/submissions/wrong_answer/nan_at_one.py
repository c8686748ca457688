# Divides by zero where p is 1.
# zh: p = 1 时除以零。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    return (np.where(u >= p, x, 0) / np.float64(1 - p)).astype(x.dtype)
