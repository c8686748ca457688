# Returns the mask of the last query alone.
# zh: 只返回最后一个 query 的那一行。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - window
    return allowed[-1]
