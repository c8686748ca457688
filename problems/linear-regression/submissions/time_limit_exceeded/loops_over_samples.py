# Sums the gradient in a Python loop over the samples instead of a matrix product.
# zh: 用 Python 循环逐个样本累加梯度，而没有用矩阵乘法。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        sum_w, sum_b = np.zeros(d), 0.0
        for row, target in zip(x, y, strict=True):
            residual = row @ w + b - target
            sum_w += residual * row
            sum_b += residual
        w = w - lr * 2 / n * sum_w
        b = b - lr * 2 / n * sum_b
    return w.astype(dtype), dtype.type(b)
