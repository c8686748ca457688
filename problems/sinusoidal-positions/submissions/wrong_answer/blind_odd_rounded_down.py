# For an odd d the exponents are divided by d - 1.
# zh: d 为奇数时指数除以了 d - 1。
import numpy as np


def sinusoidal_positions(n, d):
    i = np.arange(0, d, 2)
    angle = np.arange(n)[:, None] / 10000 ** (i / max(d - d % 2, 1))
    return np.stack([np.sin(angle), np.cos(angle)], -1).reshape(n, -1)[:, :d]
