# Pairs neighbours (2i, 2i + 1) instead of the two halves.
# zh: 把相邻的 (2i, 2i + 1) 配对，而不是按两半配对。

import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    frequencies = base ** (-np.arange(half) / half)
    angles = np.asarray(positions)[:, None] / scale * frequencies
    wide = np.promote_types(x.dtype, np.float32)
    cos, sin = np.cos(angles).astype(wide), np.sin(angles).astype(wide)
    first, second = x[..., 0::2].astype(wide), x[..., 1::2].astype(wide)
    turned = np.stack([first * cos - second * sin, second * cos + first * sin], axis=-1)
    return turned.reshape(x.shape).astype(x.dtype)
