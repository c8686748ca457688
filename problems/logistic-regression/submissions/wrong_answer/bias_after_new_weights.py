# Moves w first and computes the derivative of b from the new w: both must come from the same point.
# zh: 先更新 w，再用新的 w 求 b 的梯度：两个梯度应当在同一点求出。
import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        w = w - lr * (x.T @ (sigmoid(x @ w + b) - y) / n + l2 * w)
        b = b - lr * (sigmoid(x @ w + b) - y).mean()
    return w.astype(dtype), dtype.type(b)
