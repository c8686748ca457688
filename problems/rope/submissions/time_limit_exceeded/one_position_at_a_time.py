# Rotates one pair of one row at a time.
# zh: 逐行逐数对旋转。

import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    rows = x.reshape(-1, x.shape[-2], x.shape[-1])
    result = np.empty(rows.shape, np.float64)
    for number, sequence in enumerate(rows):
        for row, position in enumerate(positions):
            for pair in range(half):
                angle = position / scale * base ** (-pair / half)
                first, second = float(sequence[row, pair]), float(sequence[row, pair + half])
                result[number, row, pair] = first * np.cos(angle) - second * np.sin(angle)
                result[number, row, pair + half] = second * np.cos(angle) + first * np.sin(angle)
    return result.reshape(x.shape).astype(x.dtype)
