# Rounds the gain to the dtype before it asks whether it is greater than 0, so a tiny gain is no split.
# zh: 先把增益舍入到输入类型再判断是否大于 0，很小的增益变成不分裂。
import numpy as np


def split_gain(g, h, lam, gamma):
    a, b = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64)
    left, right = (a[:-1], b[:-1]), (a[-1] - a[:-1], b[-1] - b[:-1])
    if len(g) == 1:
        return g.dtype.type(0), 0
    gain = (left[0] ** 2 / (left[1] + lam) + right[0] ** 2 / (right[1] + lam) - a[-1] ** 2 / (b[-1] + lam)) / 2 - gamma
    best = int(gain.argmax())
    value = gain[best].astype(g.dtype)
    return (value, best + 1) if value > 0 else (g.dtype.type(0), 0)
