# Subtracts the prediction in place from a view of y, and so changes the caller's targets.
# zh: 在 y 的视图上原地减去预测值，改动了调用者传入的 y。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    n, d = x.shape
    x, y = x.astype(np.float64), y.astype(np.float64, copy=False)
    w, b = np.zeros(d), 0.0
    residual = y.reshape(-1)
    residual *= -1
    for _ in range(steps):
        step_w, step_b = -lr * 2 / n * (x.T @ residual), -lr * 2 / n * residual.sum()
        w, b = w + step_w, b + step_b
        # The residual is kept up to date instead of being computed again.
        residual += x @ step_w + step_b
    return w.astype(dtype), dtype.type(b)
