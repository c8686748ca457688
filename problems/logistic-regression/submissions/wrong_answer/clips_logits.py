# Clips the logits to ±20 against overflow: what is met already is pushed on by 2e-9 of its features in each step.
# zh: 把 logit 截断到 ±20 以防溢出：已经拟合的样本每一步仍会产生 2e-9 倍特征的更新。
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
        error = sigmoid(np.clip(x @ w + b, -20, 20)) - y
        w, b = w - lr * (x.T @ error / n + l2 * w), b - lr * error.mean()
    return w.astype(dtype), dtype.type(b)
