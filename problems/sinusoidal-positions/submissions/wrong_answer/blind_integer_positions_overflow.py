# The positions are stored in 16-bit integers, which wrap around above 32 767.
# zh: 位置存成 16 位整数，超过 32 767 就回绕。
import numpy as np


def sinusoidal_positions(n, d):
    position = np.arange(n).astype(np.int16).astype(np.float64)
    angle = position[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    return np.stack([np.sin(angle), np.cos(angle)], -1).reshape(n, -1)[:, :d]
