# Uses base^(-i/d): the exponent counts entries instead of pairs.
# zh: 指数写成 base^(-i/d)：数的是分量而不是数对。

import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    frequencies = base ** (-np.arange(half) / x.shape[-1])
    angles = np.asarray(positions)[:, None] / scale * frequencies
    wide = np.promote_types(x.dtype, np.float32)
    cos, sin = np.cos(angles).astype(wide), np.sin(angles).astype(wide)
    first, second = x[..., :half].astype(wide), x[..., half:].astype(wide)
    return np.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1).astype(x.dtype)
