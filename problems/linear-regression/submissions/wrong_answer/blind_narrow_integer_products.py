# Computes the first step on integer features in 32 bits.
# zh: 整数特征的第一步用 32 位整数计算。
import numpy as np


def linear_regression(x, y, lr, steps):
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.float64 if kind == np.float64 else np.float32
    ints = x.dtype.kind in "iu"
    if ints:
        xi, yi = x.astype(np.int32), y.astype(np.int32)
    x, y = x.astype(wide), y.astype(wide)
    n, d = x.shape
    w, b = np.zeros(d, wide), wide(0)
    if ints and steps:
        s = (xi.T @ yi).astype(np.int32).astype(wide)
        w, b = wide(2 * lr) * s / wide(n), wide(2 * lr) * y.mean()
    for _ in range(steps - bool(ints and steps)):
        e = x @ w + b - y
        w, b = w - wide(2 * lr) * (x.T @ e) / wide(n), b - wide(2 * lr) * e.mean()
    return w.astype(kind), kind.type(b)
