# Rounds all gains to the dtype before it compares them, which makes ties.
# zh: 先把所有增益舍入到输入类型再比较，产生了并列。
import numpy as np


def split_gain(g, h, lam, gamma):
    if len(g) == 1:
        return g.dtype.type(0), 0
    a, b = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    total = a[-1] ** 2 / (b[-1] + lam)
    a, b, rest, rest_h = a[:-1], b[:-1], a[-1] - a[:-1], b[-1] - b[:-1]
    exact = (a**2 / (b + lam) + rest**2 / (rest_h + lam) - total) / 2 - gamma
    best = int(exact.astype(g.dtype).argmax())
    return (exact[best].astype(g.dtype), best + 1) if exact[best] > 0 else (g.dtype.type(0), 0)
