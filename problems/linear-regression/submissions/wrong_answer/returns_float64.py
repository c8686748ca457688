# Computes and returns float64 for every input, whatever the dtype of x.
# zh: 无论 x 是什么类型，都返回 float64。
import numpy as np


def linear_regression(x, y, lr, steps):
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        residual = x @ w + b - y
        w = w - lr * 2 / n * (x.T @ residual)
        b = b - lr * 2 / n * residual.sum()
    return w, b
