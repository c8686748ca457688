# Looks only at splits between gradients of different sign.
# zh: 只考虑相邻梯度符号不同的位置。
import numpy as np


def split_gain(g, h, lam, gamma):
    a, b = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    at = np.flatnonzero(np.sign(g[1:]) != np.sign(g[:-1]))
    if not len(at):
        return g.dtype.type(0), 0
    total, left, left_h = a[-1] ** 2 / (b[-1] + lam), a[at], b[at]
    gain = left**2 / (left_h + lam) + (a[-1] - left) ** 2 / (b[-1] - left_h + lam) - total
    gain = gain / 2 - gamma
    best = int(gain.argmax())
    return (gain[best].astype(g.dtype), int(at[best]) + 1) if gain[best] > 0 else (g.dtype.type(0), 0)
