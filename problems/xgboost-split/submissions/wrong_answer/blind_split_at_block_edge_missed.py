# Works in blocks of 1000 rows and never tries the split after the last row of a block.
# zh: 以 1000 行为一块，从不尝试在一块的末行之后划分。
import numpy as np


def split_gain(g, h, lam, gamma):
    kind = g.dtype
    n = len(g)
    if n == 1:
        return kind.type(0), 0
    G, H = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    a, b = G[:-1], H[:-1]
    gain = 0.5 * (a * a / (b + lam) + (G[-1] - a) ** 2 / (H[-1] - b + lam) - G[-1] ** 2 / (H[-1] + lam)) - gamma
    gain[999::1000] = -np.inf
    m = int(gain.argmax())
    return (kind.type(gain[m]), m + 1) if gain[m] > 0 else (kind.type(0), 0)
