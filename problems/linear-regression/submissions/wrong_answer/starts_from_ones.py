# Starts from weights of one instead of zero.
# zh: 权重从 1 而不是从 0 开始。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.ones(d), 0.0
    for _ in range(steps):
        residual = x @ w + b - y
        w = w - lr * 2 / n * (x.T @ residual)
        b = b - lr * 2 / n * residual.sum()
    return w.astype(dtype), dtype.type(b)
