# Multiplies by the cosine only, so nothing is rotated.
# zh: 只乘了余弦，并没有旋转。

import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    frequencies = base ** (-np.arange(half) / half)
    angles = np.asarray(positions)[:, None] / scale * frequencies
    wide = np.promote_types(x.dtype, np.float32)
    cos, sin = np.cos(angles).astype(wide), np.sin(angles).astype(wide)
    first, second = x[..., :half].astype(wide), x[..., half:].astype(wide)
    return np.concatenate([first * cos, second * cos], axis=-1).astype(x.dtype)
