# Multiplies by p·(1 − p): that is the gradient of the squared error, where the sigmoid does not cancel.
# zh: 多乘了 p·(1 − p)：那是平方误差的梯度；对数损失中 sigmoid 的导数会被约掉。
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
        p = sigmoid(x @ w + b)
        error = (p - y) * p * (1 - p)
        w = w - lr * (x.T @ error / n + l2 * w)
        b = b - lr * error.mean()
    return w.astype(dtype), dtype.type(b)
