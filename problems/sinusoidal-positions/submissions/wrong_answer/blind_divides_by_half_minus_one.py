# The exponent is divided by d/2 − 1, so that the last frequency is 1/10000.
# zh: 指数除以 d/2 − 1，最后一个频率恰好为 1/10000。
import numpy as np


def sinusoidal_positions(n, d):
    half = (d + 1) // 2
    step = np.log(10000.0) / max(half - 1, 1)
    ang = np.arange(n)[:, None] * np.exp(-step * np.arange(half))
    out = np.empty((n, 2 * half))
    out[:, 0::2] = np.sin(ang)
    out[:, 1::2] = np.cos(ang)
    return out[:, :d]
