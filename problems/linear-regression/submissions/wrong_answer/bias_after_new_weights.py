# Moves w first and computes the derivative of b from the new w: both must come from the same point.
# zh: 先更新 w，再用新的 w 求 b 的梯度：两个梯度应当在同一点求出。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        w = w - lr * 2 / n * (x.T @ (x @ w + b - y))
        b = b - lr * 2 / n * (x @ w + b - y).sum()
    return w.astype(dtype), dtype.type(b)
