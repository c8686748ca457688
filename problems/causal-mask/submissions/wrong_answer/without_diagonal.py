# Does not let a query attend to its own position.
# zh: query 不能看自己的位置。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key < query
    if window is not None:
        allowed &= key > query - window
    return allowed
