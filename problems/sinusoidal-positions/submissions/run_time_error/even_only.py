# Fails for an odd d, which has one sine more than cosines.
# zh: d 为奇数时出错：正弦比余弦多一列。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    table = np.empty((n, d))
    table[:, ::2] = np.sin(angles)
    table[:, 1::2] = np.cos(angles)
    return table
