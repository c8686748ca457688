# Rotates one sequence at a time in a Python loop.
# zh: 用 Python 循环逐条序列旋转。

import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    rows = x.reshape(-1, x.shape[-2], x.shape[-1])
    result = np.empty(rows.shape, x.dtype)
    wide = np.promote_types(x.dtype, np.float32)
    for number, sequence in enumerate(rows):
        for row, position in enumerate(np.asarray(positions)):
            angles = position / scale * base ** (-np.arange(half) / half)
            cos, sin = np.cos(angles), np.sin(angles)
            first, second = sequence[row, :half].astype(wide), sequence[row, half:].astype(wide)
            result[number, row] = np.concatenate([first * cos - second * sin, second * cos + first * sin])
    return result.reshape(x.shape)
