# Demands a gain of more than 1e-12 instead of more than 0.
# zh: 要求增益大于 1e-12，而不是大于 0。
import numpy as np


def split_gain(g, h, lam, gamma):
    kind = g.dtype
    if len(g) == 1:
        return kind.type(0), 0
    G, H = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    a, b = G[:-1], H[:-1]
    gain = 0.5 * (a * a / (b + lam) + (G[-1] - a) ** 2 / (H[-1] - b + lam) - G[-1] ** 2 / (H[-1] + lam)) - gamma
    m = int(gain.argmax())
    return (kind.type(gain[m]), m + 1) if gain[m] > 1e-12 else (kind.type(0), 0)
