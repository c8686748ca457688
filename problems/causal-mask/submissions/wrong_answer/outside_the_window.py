# Keeps the keys outside of the window instead of those inside.
# zh: 保留了窗口之外的 key。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key <= query - window
    return allowed
