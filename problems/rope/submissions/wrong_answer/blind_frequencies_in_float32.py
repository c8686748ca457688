# The frequencies are rounded to float32 before they are multiplied by the positions.
# zh: 频率先舍入成 float32 再乘以位置。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    freq = (base ** (-np.arange(half) / half)).astype(np.float32)
    t = np.asarray(positions)[:, None] / scale * freq.astype(np.float64)
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    a, b = x[..., :half].astype(wide), x[..., half:].astype(wide)
    cos, sin = np.cos(t).astype(wide), np.sin(t).astype(wide)
    return np.concatenate([a * cos - b * sin, b * cos + a * sin], -1).astype(x.dtype)
