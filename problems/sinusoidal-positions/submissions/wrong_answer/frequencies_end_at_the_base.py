# Spreads the exponents from 0 to 1, as tensor2tensor does.
# zh: 指数从 0 铺到 1，那是 tensor2tensor 的变体。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n)[:, None] / 10000 ** (np.arange((d + 1) // 2) / max(1, (d + 1) // 2 - 1))
    table = np.empty((n, d))
    table[:, ::2] = np.sin(angles)
    table[:, 1::2] = np.cos(angles)[:, : d // 2]
    return table
