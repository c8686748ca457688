# Uses the base 1000.
# zh: 底数用了 1000。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n)[:, None] / 1000 ** (np.arange(0, d, 2) / d)
    table = np.empty((n, d))
    table[:, ::2] = np.sin(angles)
    table[:, 1::2] = np.cos(angles)[:, : d // 2]
    return table
