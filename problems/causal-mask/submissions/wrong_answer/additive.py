# Returns the additive mask of 0 and −inf.
# zh: 返回由 0 和 −inf 组成的加性掩码。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - window
    return np.where(allowed, 0.0, -np.inf)
