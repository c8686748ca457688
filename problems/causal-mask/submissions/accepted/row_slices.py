"""Write one slice per row: the keys from max(0, i − window + 1) to i."""

import numpy as np


def causal_mask(n, window=None):
    width = n if window is None else window
    mask = np.zeros((n, n), dtype=np.bool_)
    for row in range(n):
        mask[row, max(0, row - width + 1) : row + 1] = True
    return mask
