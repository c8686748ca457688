"""Two triangles in NumPy: up to the diagonal, but not up to the one that is ``window`` lower."""

import numpy as np


def causal_mask(n, window=None):
    allowed = np.tri(n, dtype=bool)
    if window is None:
        return allowed
    return allowed ^ np.tri(n, k=-window, dtype=bool)
