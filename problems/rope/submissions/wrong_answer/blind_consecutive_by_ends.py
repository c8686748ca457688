# Takes more than 64 positions for consecutive if the first and the last one fit.
# zh: 超过 64 个位置时，只要首尾相符就认为位置连续。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    work = np.float64 if x.dtype == np.float64 else np.float32
    n, d = x.shape[-2:]
    if n > 64 and positions[-1] - positions[0] == n - 1:
        positions = np.arange(positions[0], positions[0] + n)
    t = (positions / scale)[:, None] * base ** (-2 * np.arange(d // 2) / d)
    c, s = np.cos(t).astype(work), np.sin(t).astype(work)
    a, b = x[..., : d // 2].astype(work), x[..., d // 2 :].astype(work)
    return np.concatenate([a * c - b * s, b * c + a * s], -1).astype(x.dtype)
