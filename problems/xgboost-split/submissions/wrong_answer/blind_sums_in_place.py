# Adds up into the array itself, as asarray makes no copy of float64.
# zh: asarray 不复制 float64 数组，就地求前缀和改动了输入。
import numpy as np


def split_gain(g, h, lam, gamma):
    dtype = g.dtype
    if len(g) == 1:
        return dtype.type(0), 0
    a, b = np.asarray(g, np.float64), np.asarray(h, np.float64)
    np.cumsum(a, out=a)
    np.cumsum(b, out=b)
    total = a[-1] ** 2 / (b[-1] + lam)
    a, b, rest, rest_h = a[:-1], b[:-1], a[-1] - a[:-1], b[-1] - b[:-1]
    gain = (a**2 / (b + lam) + rest**2 / (rest_h + lam) - total) / 2 - gamma
    best = int(gain.argmax())
    return (gain[best].astype(dtype), best + 1) if gain[best] > 0 else (dtype.type(0), 0)
