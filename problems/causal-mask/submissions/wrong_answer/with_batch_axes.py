# Returns shape (1, 1, n, n).
# zh: 返回的形状是 (1, 1, n, n)。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - window
    return allowed[None, None]
