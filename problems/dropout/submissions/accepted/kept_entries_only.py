"""Write into zeros only the entries that are kept: those that are dropped are never scaled."""

import numpy as np


def dropout(x, p, u, training=True):
    if training:
        kept = u >= p
        y = np.zeros_like(x)
        y[kept] = x[kept] / (1 - p)
        return y
    return x
