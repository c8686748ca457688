# Decides about one entry at a time.
# zh: 用循环逐个决定元素。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    y = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        if u[place] >= p:
            y[place] = x[place] / (1 - p)
    return y
