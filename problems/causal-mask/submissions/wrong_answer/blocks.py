# Cuts the sequence into blocks of `window` positions, which attend only within their block.
# zh: 把序列切成长度为 window 的块，只在块内可见。

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key // window == query // window
    return allowed
