# Puts all sines before all cosines.
# zh: 把所有正弦放在了所有余弦之前。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    table = np.empty((n, d))
    table[:, : (d + 1) // 2] = np.sin(angles)
    table[:, (d + 1) // 2 :] = np.cos(angles)[:, : d // 2]
    return table
