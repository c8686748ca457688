# Returns 1.0 and 0.0 instead of booleans.
# zh: 返回 1.0 和 0.0，而不是布尔值。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - window
    return allowed.astype(float)
