"""A choice between the scaled entry and zero, so that nothing of a dropped entry is left; O(size of x) time.

With p = 1 the scaled entries are infinite or NaN, and none of them is chosen.
"""

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    return np.where(u >= p, x / (1 - p), 0)
