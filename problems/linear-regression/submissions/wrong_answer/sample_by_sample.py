# Moves the parameters after each sample: that is stochastic, not batch gradient descent.
# zh: 每看一个样本就更新一次参数：这是随机梯度下降，不是批量梯度下降。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        for row, target in zip(x, y, strict=True):
            residual = row @ w + b - target
            w = w - lr * 2 / n * residual * row
            b = b - lr * 2 / n * residual
    return w.astype(dtype), dtype.type(b)
