# Computes an odd d as d + 1 and cuts the last column off.
# zh: d 为奇数时按 d + 1 计算，再截掉最后一列。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n)[:, None] / 10000 ** (np.arange(0, d, 2) / (d + d % 2))
    table = np.empty((n, d))
    table[:, ::2] = np.sin(angles)
    table[:, 1::2] = np.cos(angles)[:, : d // 2]
    return table
