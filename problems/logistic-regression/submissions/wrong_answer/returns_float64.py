# Returns float64 for every input, whatever the dtype of x.
# zh: 无论 x 是什么类型，都返回 float64。
import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def logistic_regression(x, y, lr, steps, l2=0.0):
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        error = sigmoid(x @ w + b) - y
        w = w - lr * (x.T @ error / n + l2 * w)
        b = b - lr * error.mean()
    return w, b
