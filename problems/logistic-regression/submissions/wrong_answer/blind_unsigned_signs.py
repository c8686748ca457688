# Computes the signs 2y - 1 in the type of `y`, where 0 becomes 255 for unsigned integers.
# zh: 在 `y` 的类型里计算 2y - 1，无符号整数的 0 变成 255。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    t = np.float64 if out == np.float64 else np.float32
    z = x.astype(t)
    y = y.astype(np.int64) if y.dtype == bool else y
    sign = (2 * y - 1).astype(t)
    w, b = np.zeros(x.shape[1], t), t(0)
    for _ in range(steps):
        margin = sign * (z @ w + b)
        g = -sign * (1 - np.tanh(margin / 2)) / 2 / t(len(y))
        w, b = w - t(lr) * (z.T @ g + t(l2) * w), b - t(lr) * g.sum()
    return w.astype(out), out.type(b)
