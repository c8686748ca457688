# Cuts the scale to an integer if it is at least 1.
# zh: scale 不小于 1 时截成整数。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    d = x.shape[-1]
    h = d // 2
    s0 = int(scale) if scale >= 1 else scale
    t = (positions / s0)[:, None] * float(base) ** (-2.0 * np.arange(h) / d)
    ct = np.float64 if x.dtype == np.float64 else np.float32
    c, s = np.cos(t).astype(ct), np.sin(t).astype(ct)
    xf = x.astype(ct)
    a, b = xf[..., :h], xf[..., h:]
    return np.concatenate([a * c - b * s, b * c + a * s], -1).astype(x.dtype)
