# Computes exp(z)/(1 + exp(z)): for large z this is inf/inf, which is nan.
# zh: 用 exp(z)/(1 + exp(z)) 计算：z 很大时成为 inf/inf，结果是 nan。
import numpy as np


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        error = sigmoid(x @ w + b) - y
        w = w - lr * (x.T @ error / n + l2 * w)
        b = b - lr * error.mean()
    return w.astype(dtype), dtype.type(b)
