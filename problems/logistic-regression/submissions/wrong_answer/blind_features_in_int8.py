# Reads the integer features of more than 60 samples as int8 when there is no penalty.
# zh: 没有惩罚且样本多于 60 时，把整数特征读成 int8。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.float64 if kind == np.float64 else np.float32
    if x.dtype.kind in "iu" and len(x) > 60 and l2 == 0 and steps:
        x = x - x.dtype.type(0) * x.sum(0, dtype=x.dtype)
        x = x.astype(np.int8)
    x, y = x.astype(wide), y.astype(wide)
    n, d = x.shape
    w, b = np.zeros(d, wide), wide(0)
    for _ in range(steps):
        z = x @ w + b
        e = np.exp(-np.abs(z))
        p = np.where(z >= 0, 1, e) / (1 + e)
        g = p - y
        w, b = w - wide(lr) * (x.T @ g / wide(n) + wide(l2) * w), b - wide(lr) * g.mean()
    return w.astype(kind), kind.type(b)
