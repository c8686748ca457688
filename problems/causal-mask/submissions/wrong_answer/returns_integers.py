# Returns 1 and 0 as integers.
# zh: 返回整数 1 和 0。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - window
    return allowed.astype(int)
