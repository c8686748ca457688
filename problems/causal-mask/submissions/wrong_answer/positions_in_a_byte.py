# Stores the positions in 8-bit integers, which wrap around above 127.
# zh: 位置存成 8 位整数，超过 127 就回绕。

import numpy as np


def causal_mask(n, window=None):
    at = np.arange(n).astype(np.int8)
    query, key = at[:, None].astype(int), at.astype(int)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - window
    return allowed
