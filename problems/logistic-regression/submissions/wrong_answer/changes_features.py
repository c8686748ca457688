# Puts the labels' signs into x in place, and so changes the caller's features.
# zh: 为了并入标签的正负号而原地改动 x，改变了调用者传入的特征。
import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    sign = np.where(y == 1, 1.0, -1.0)
    x = x.astype(np.float64, copy=False)
    x *= sign[:, None]
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        pull = sigmoid(-(x @ w + b * sign))
        w = w - lr * (l2 * w - x.T @ pull / n)
        b = b + lr * (sign * pull).mean()
    return w.astype(dtype), dtype.type(b)
