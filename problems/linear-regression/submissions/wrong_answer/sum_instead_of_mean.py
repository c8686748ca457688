# Sums the gradient over the samples instead of averaging it.
# zh: 对各样本的梯度求和，而没有取平均。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        residual = x @ w + b - y
        w = w - lr * 2 * (x.T @ residual)
        b = b - lr * 2 * residual.sum()
    return w.astype(dtype), dtype.type(b)
