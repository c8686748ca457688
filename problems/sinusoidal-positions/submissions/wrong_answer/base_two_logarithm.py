# Takes the logarithm of the base to base 10 and the exponential to base e.
# zh: 对底数取了以 10 为底的对数，却用 e 的指数还原。

import numpy as np


def sinusoidal_positions(n, d):
    angles = np.arange(n)[:, None] / np.exp(np.log10(10000) * np.arange(0, d, 2) / d)
    table = np.empty((n, d))
    table[:, ::2] = np.sin(angles)
    table[:, 1::2] = np.cos(angles)[:, : d // 2]
    return table
