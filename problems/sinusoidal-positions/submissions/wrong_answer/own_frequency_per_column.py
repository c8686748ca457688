# Gives each column a frequency of its own: j/d.
# zh: 每一列各用一个频率：指数为 j/d。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n)[:, None] / 10000 ** (np.arange(d) / d)
    table = np.empty((n, d))
    table[:, ::2] = np.sin(angles[:, ::2])
    table[:, 1::2] = np.cos(angles[:, 1::2])
    return table
