# Counts positions along the first axis instead of the one before the last.
# zh: 把位置对应到第一维，而不是倒数第二维。

import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    frequencies = base ** (-np.arange(half) / half)
    angles = np.asarray(positions)[:, None] / scale * frequencies
    wide = np.promote_types(x.dtype, np.float32)
    if x.ndim > 2 and x.shape[0] == x.shape[-2]:
        angles = angles.reshape(len(angles), *[1] * (x.ndim - 2), half)
    cos, sin = np.cos(angles).astype(wide), np.sin(angles).astype(wide)
    first, second = x[..., :half].astype(wide), x[..., half:].astype(wide)
    return np.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1).astype(x.dtype)
