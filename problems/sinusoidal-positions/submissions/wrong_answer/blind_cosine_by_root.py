# Computes the cosine from the sine by the root and the sign of the quadrant, which loses digits near ±1.
# zh: 由正弦开方得到余弦，在正弦接近 ±1 时丢失精度。
import numpy as np


def sinusoidal_positions(n, d):
    h = (d + 1) // 2
    a = np.arange(n)[:, None] * 10000.0 ** (-2 * np.arange(h) / d)
    out = np.empty((n, d))
    s = np.sin(a)
    out[:, 0::2] = s
    sign = np.where(np.abs(np.mod(a + np.pi, 2 * np.pi) - np.pi) <= np.pi / 2, 1.0, -1.0)
    out[:, 1::2] = (sign * np.sqrt(np.maximum(1 - s * s, 0)))[:, : d // 2]
    return out
