# Stops when all probabilities are within 0.001 of their labels, before all steps are taken.
# zh: 所有概率与标签相差不到 0.001 时就提前停止，没有走完规定的步数。
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
        error = sigmoid(x @ w + b) - y
        if np.abs(error).max() < 1e-3:
            break
        w, b = w - lr * (x.T @ error / n + l2 * w), b - lr * error.mean()
    return w.astype(dtype), dtype.type(b)
