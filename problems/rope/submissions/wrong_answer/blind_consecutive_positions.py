# The positions are taken to be consecutive from the first one.
# zh: 以为位置从第一个开始连续递增。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    steps = positions[0] + np.arange(len(positions))
    t = steps[:, None] / scale * base ** (-np.arange(half) / half)
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    a, b = x[..., :half].astype(wide), x[..., half:].astype(wide)
    cos, sin = np.cos(t).astype(wide), np.sin(t).astype(wide)
    return np.concatenate([a * cos - b * sin, b * cos + a * sin], -1).astype(x.dtype)
