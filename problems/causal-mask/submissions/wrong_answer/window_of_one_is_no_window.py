# Takes a window of 1 for no window.
# zh: 把窗口 1 当成没有窗口。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None and window > 1:
        allowed &= key > query - window
    return allowed
