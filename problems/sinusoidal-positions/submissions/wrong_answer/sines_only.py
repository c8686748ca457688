# Uses the sine in all columns.
# zh: 所有列都用了正弦。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    table = np.empty((n, d))
    table[:, ::2] = np.sin(angles)
    table[:, 1::2] = np.sin(angles)[:, : d // 2]
    return table
