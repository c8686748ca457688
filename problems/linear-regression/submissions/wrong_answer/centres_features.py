# Centres the features first: the fitted values agree in the end, but w and b are those of other data.
# zh: 先对特征做了中心化：得到的是另一份数据的参数。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    x = x - x.mean(axis=0)
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        residual = x @ w + b - y
        w = w - lr * 2 / n * (x.T @ residual)
        b = b - lr * 2 / n * residual.sum()
    return w.astype(dtype), dtype.type(b)
