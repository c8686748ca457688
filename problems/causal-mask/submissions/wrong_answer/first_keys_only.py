# Lets the window begin at the first key instead of ending at the query.
# zh: 窗口从第一个 key 算起，而不是以 query 结尾。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key < window
    return allowed
