# Leaves out splits whose left part has Hessians of 0, even if λ is above 0.
# zh: 跳过左边海森值之和为 0 的切分，即使 λ 大于 0。
import numpy as np


def split_gain(g, h, lam, gamma):
    if len(g) == 1:
        return g.dtype.type(0), 0
    a, b = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    total = a[-1] ** 2 / (b[-1] + lam)
    a, b, rest, rest_h = a[:-1], b[:-1], a[-1] - a[:-1], b[-1] - b[:-1]
    gain = (a**2 / (b + lam) + rest**2 / (rest_h + lam) - total) / 2 - gamma
    gain[(b == 0) & (b[-1] > 0)] = -np.inf
    best = int(gain.argmax())
    return (gain[best].astype(g.dtype), best + 1) if gain[best] > 0 else (g.dtype.type(0), 0)
