# A Python loop over the pairs is too slow for wide vectors.
# zh: 用 Python 循环逐对旋转，向量很宽时超时。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    steps = np.asarray(positions) / scale
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    out = np.empty(x.shape, dtype=x.dtype)
    for i in range(half):
        t = steps * base ** (-i / half)
        cos, sin = np.cos(t).astype(wide), np.sin(t).astype(wide)
        a, b = x[..., i].astype(wide), x[..., i + half].astype(wide)
        out[..., i], out[..., i + half] = a * cos - b * sin, b * cos + a * sin
    return out
