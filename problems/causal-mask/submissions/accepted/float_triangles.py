"""The triangles of a matrix of ones, as in many tutorials; 0.0 and 1.0 become booleans at the end."""

import numpy as np


def causal_mask(n, window=None):
    ones = np.tril(np.ones((n, n), dtype=np.float32))
    if window is not None:
        ones = np.triu(ones, 1 - window)
    return ones == 1
