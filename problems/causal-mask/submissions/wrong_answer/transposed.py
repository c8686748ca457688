# Puts the queries on the columns and the keys on the rows.
# zh: 行列颠倒：query 在列上，key 在行上。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - window
    return allowed.T
