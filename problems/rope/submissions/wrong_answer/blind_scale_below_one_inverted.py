# A scale below 1 is inverted: the positions shrink, although they have to grow.
# zh: scale 小于 1 时被取倒数：位置本应放大，却被缩小。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    d = x.shape[-1]
    if scale < 1:
        scale = 1.0 / scale
    t = (positions[:, None] / scale) * base ** (-np.arange(0, d, 2) / d)
    wide = np.float64 if x.dtype == np.float64 else np.float32
    c, s = np.cos(t).astype(wide), np.sin(t).astype(wide)
    a, b = x[..., : d // 2].astype(wide), x[..., d // 2 :].astype(wide)
    return np.concatenate([a * c - b * s, b * c + a * s], -1).astype(x.dtype)
