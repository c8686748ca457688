# Divides the penalty by the number of samples, too: only the log loss is a mean.
# zh: 把正则项也除以了样本数：取平均的只有对数损失。
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
        w = w - lr * (x.T @ error + l2 * w) / n
        b = b - lr * error.mean()
    return w.astype(dtype), dtype.type(b)
