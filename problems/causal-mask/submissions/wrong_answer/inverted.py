# Marks what is forbidden with True, as an additive mask needs it.
# zh: 用 True 标记了禁止的位置。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - window
    return ~allowed
