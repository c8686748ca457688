# Keeps w as a column: xw has shape (n, 1), and minus y of shape (n,) it becomes an n × n matrix.
# zh: 把 w 写成列向量：xw 的形状是 (n, 1)，减去形状为 (n,) 的 y 就广播成了 n × n 矩阵。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros((d, 1)), 0.0
    for _ in range(steps):
        residual = x @ w + b - y
        w = w - lr * 2 / n * (x.T @ residual)
        b = b - lr * 2 * residual.mean()
    return w[:, 0].astype(dtype), dtype.type(b)
