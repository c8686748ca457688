"""Compare the positions of queries, as a column, with those of keys, as a row; O(n²) time and memory."""

import numpy as np


def causal_mask(n, window=None):
    query, key = np.arange(n)[:, None], np.arange(n)
    allowed = key <= query
    if window is not None:
        allowed &= key > query - window
    return allowed
