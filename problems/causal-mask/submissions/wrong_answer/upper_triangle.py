# Lets queries see the keys behind them instead of those before.
# zh: 上三角：query 看到的是后面的 key。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key >= query
    if window is not None:
        allowed &= key < query + window
    return allowed
