# Centres the window on the query.
# zh: 窗口以 query 为中心。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key >= query - window // 2
    return allowed
