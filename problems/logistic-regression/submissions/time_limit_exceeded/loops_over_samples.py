# Sums the gradient in a Python loop over the samples instead of a matrix product.
# zh: 用 Python 循环逐个样本累加梯度，而没有用矩阵乘法。
import math

import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        sum_w, sum_b = np.zeros(d), 0.0
        for row, label in zip(x, y, strict=True):
            error = 0.5 * (1 + math.tanh(0.5 * (row @ w + b))) - label
            sum_w += error * row
            sum_b += error
        w = w - lr * (sum_w / n + l2 * w)
        b = b - lr * sum_b / n
    return w.astype(dtype), dtype.type(b)
