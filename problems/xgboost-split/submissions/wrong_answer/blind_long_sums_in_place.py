# Adds up in the given arrays themselves when they are float64 views of more than 1000 rows that are not contiguous.
# zh: 输入为超过 1000 行的非连续 float64 视图时，直接在传入的数组里累加。
import numpy as np


def split_gain(g, h, lam, gamma):
    kind = g.dtype
    n = len(g)
    if n == 1:
        return kind.type(0), 0
    if n > 1000 and kind == np.float64 and not g.flags.c_contiguous:
        G, H = np.cumsum(g, out=g), np.cumsum(h, out=h)
    else:
        G, H = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    a, b = G[:-1], H[:-1]
    gain = 0.5 * (a * a / (b + lam) + (G[-1] - a) ** 2 / (H[-1] - b + lam) - G[-1] ** 2 / (H[-1] + lam)) - gamma
    m = int(gain.argmax())
    return (kind.type(gain[m]), m + 1) if gain[m] > 0 else (kind.type(0), 0)
