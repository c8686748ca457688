# Lets each query see `window` keys besides itself.
# zh: 窗口多了一个：除自己外还能看 window 个 key。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key >= query - window
    return allowed
