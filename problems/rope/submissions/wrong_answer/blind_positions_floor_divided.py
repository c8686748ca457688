# The positions are divided by scale with the integer division //.
# zh: 位置除以 scale 时用了整除 //。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    dt = x.dtype
    w = np.float64 if dt == np.float64 else np.float32
    h = x.shape[-1] // 2
    t = (positions // scale)[:, None] * base ** (-np.arange(h) / h)
    c, s = np.cos(t).astype(w), np.sin(t).astype(w)
    a, b = x[..., :h].astype(w), x[..., h:].astype(w)
    return np.concatenate([a * c - b * s, b * c + a * s], -1).astype(dt)
