# Turns the labels into ±1 in their own type: for unsigned labels 2·0 − 1 wraps around to 255.
# zh: 在标签自身的类型里转换成 ±1：无符号标签的 2·0 − 1 会回绕成 255。
import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    sign = (2 * y - 1).astype(np.float64)
    x = x.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        error = -sign * sigmoid(-sign * (x @ w + b))
        w = w - lr * (x.T @ error / n + l2 * w)
        b = b - lr * error.mean()
    return w.astype(dtype), dtype.type(b)
