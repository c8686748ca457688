# Computes the angles in float32.
# zh: 用 float32 计算角度。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n, dtype=np.float32)[:, None] / 10000 ** (np.arange(0, d, 2, dtype=np.float32) / np.float32(d))
    table = np.empty((n, d))
    table[:, ::2] = np.sin(angles)
    table[:, 1::2] = np.cos(angles)[:, : d // 2]
    return table
