# Keeps the positions in int16 when there are at most 2¹⁶.
# zh: 位置不超过 2¹⁶ 时用 int16 保存。
import numpy as np


def sinusoidal_positions(n, d):
    h = (d + 1) // 2
    p = np.arange(n).astype(np.int16 if n <= 65536 else np.int64)
    a = p[:, None] * 10000.0 ** (-2 * np.arange(h) / d)
    out = np.empty((n, d))
    out[:, 0::2] = np.sin(a)
    out[:, 1::2] = np.cos(a)[:, : d // 2]
    return out
