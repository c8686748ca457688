# The tables hold every position up to the largest one, which is too large for wide vectors.
# zh: 为直到最大位置的每个位置建表，向量很宽时内存过大。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    steps = np.arange(max(positions) + 1)
    t = steps[:, None] / scale * base ** (-np.arange(half) / half)
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    a, b = x[..., :half].astype(wide), x[..., half:].astype(wide)
    cos, sin = np.cos(t)[positions].astype(wide), np.sin(t)[positions].astype(wide)
    return np.concatenate([a * cos - b * sin, b * cos + a * sin], -1).astype(x.dtype)
