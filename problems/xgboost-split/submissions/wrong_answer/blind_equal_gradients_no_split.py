# Returns no split when all gradients are equal, whatever the Hessians are.
# zh: 梯度全部相等时直接返回不划分，不看海森值。
import numpy as np


def split_gain(g, h, lam, gamma):
    kind = g.dtype
    if (g == g[0]).all():
        return kind.type(0), 0
    G, H = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    a, b = G[:-1], H[:-1]
    gain = 0.5 * (a * a / (b + lam) + (G[-1] - a) ** 2 / (H[-1] - b + lam) - G[-1] ** 2 / (H[-1] + lam)) - gamma
    m = int(gain.argmax())
    return (kind.type(gain[m]), m + 1) if gain[m] > 0 else (kind.type(0), 0)
