# Uses i/d instead of 2i/d.
# zh: 指数用了 i/d，而不是 2i/d。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n)[:, None] / 10000 ** (np.arange((d + 1) // 2) / d)
    table = np.empty((n, d))
    table[:, ::2] = np.sin(angles)
    table[:, 1::2] = np.cos(angles)[:, : d // 2]
    return table
