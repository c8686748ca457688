# Converts the targets to the dtype of the features: an integer type wraps them round, and cuts fractions off.
# zh: 把目标值转换成特征的 dtype：整数类型会溢出回绕，也会截断小数。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    y = y.astype(x.dtype)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        residual = x @ w + b - y
        w, b = w - lr * 2 / n * (x.T @ residual), b - lr * 2 * residual.mean()
    return w.astype(dtype), dtype.type(b)
