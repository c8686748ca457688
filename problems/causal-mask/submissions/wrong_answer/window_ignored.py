# Ignores the window.
# zh: 忽略了窗口。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    return allowed
