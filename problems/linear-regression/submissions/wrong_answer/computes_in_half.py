# Computes in the dtype of the input: in float16 sums overflow, and steps below the spacing of the numbers are lost.
# zh: 直接用输入的 dtype 计算：float16 下求和会溢出，小于数值间隔的更新会丢失。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(dtype), y.astype(dtype)
    n, d = x.shape
    w, b = np.zeros(d, dtype), dtype.type(0)
    for _ in range(steps):
        residual = x @ w + b - y
        w = w - lr * 2 / n * (x.T @ residual)
        b = b - lr * 2 / n * residual.sum()
    return w, dtype.type(b)
