# Applies the window to both sides and forgets causality.
# zh: 窗口在两侧都生效，忘了因果性。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed = abs(key - query) < window
    return allowed
