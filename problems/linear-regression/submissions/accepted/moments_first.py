# The gradient is linear in the parameters: with the moments of the data known, a step costs O(d²) whatever n is.
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.float64
    n = len(x)
    x = x.astype(np.float64)
    y = y.astype(np.float64)
    xx, xy = x.T @ x / n, x.T @ y / n
    x_mean, y_mean = x.mean(axis=0), y.mean()
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        w, b = w - 2 * lr * (xx @ w + b * x_mean - xy), b - 2 * lr * (x_mean @ w + b - y_mean)
    return w.astype(dtype), float(b)
