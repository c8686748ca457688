# Subtracts the window from unsigned positions, which wrap around below zero.
# zh: 从无符号的位置里减去窗口，小于 0 时回绕。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n, dtype=np.uint32)[:, None], np.arange(n, dtype=np.uint32)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - np.uint32(min(window, 2**32 - 1))
    return allowed
