# Rotates blocks of 64 positions and leaves the incomplete last block as it is.
# zh: 按 64 个位置一块旋转，不完整的最后一块保持原样。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    work = np.float64 if x.dtype == np.float64 else np.float32
    n, d = x.shape[-2:]
    t = (positions / scale)[:, None] * base ** (-2 * np.arange(d // 2) / d)
    if n > 64:
        t[n // 64 * 64 :] = 0
    c, s = np.cos(t).astype(work), np.sin(t).astype(work)
    a, b = x[..., : d // 2].astype(work), x[..., d // 2 :].astype(work)
    return np.concatenate([a * c - b * s, b * c + a * s], -1).astype(x.dtype)
