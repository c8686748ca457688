# Leaves out the factor 2 of the square: this is the gradient of half the mean squared error.
# zh: 漏掉了平方求导的系数 2：这是均方误差一半的梯度。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        residual = x @ w + b - y
        w = w - lr / n * (x.T @ residual)
        b = b - lr / n * residual.sum()
    return w.astype(dtype), dtype.type(b)
