# Lets each query see only window − 1 keys, itself included.
# zh: 窗口少了一个：连自己在内只能看 window − 1 个 key。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - window + 1
    return allowed
