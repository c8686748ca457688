# Computes in the dtype of the input: in float16 sums overflow, and steps below the spacing of the numbers are lost.
# zh: 直接用输入的 dtype 计算：float16 下求和会溢出，小于数值间隔的更新会丢失。
import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e).astype(z.dtype) / (1 + e)


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(dtype), y.astype(dtype)
    n, d = x.shape
    w, b = np.zeros(d, dtype), dtype.type(0)
    for _ in range(steps):
        error = sigmoid(x @ w + b) - y
        w = w - (lr * (x.T @ error / n + l2 * w)).astype(dtype)
        b = b - dtype.type(lr * error.mean())
    return w, b
