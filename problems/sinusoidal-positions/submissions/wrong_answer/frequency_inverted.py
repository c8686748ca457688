# Multiplies by 10000^(2i/d) instead of dividing.
# zh: 乘了 10000^(2i/d)，应当除。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n)[:, None] * 10000 ** (np.arange(0, d, 2) / d)
    table = np.empty((n, d))
    table[:, ::2] = np.sin(angles)
    table[:, 1::2] = np.cos(angles)[:, : d // 2]
    return table
