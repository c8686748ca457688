# One d × d rotation matrix is built per position, which needs too much memory.
# zh: 每个位置建一个 d × d 旋转矩阵，内存过大。
import numpy as np


def rope(x, positions, base=10000.0, scale=1.0):
    d = x.shape[-1]
    half, i = d // 2, np.arange(d // 2)
    t = np.asarray(positions)[:, None] / scale * base ** (-i / half)
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    turn = np.zeros((len(positions), d, d), dtype=wide)
    turn[:, i, i] = turn[:, i + half, i + half] = np.cos(t)
    turn[:, i, i + half], turn[:, i + half, i] = -np.sin(t), np.sin(t)
    return np.einsum("lij,...lj->...li", turn, x.astype(wide)).astype(x.dtype)
