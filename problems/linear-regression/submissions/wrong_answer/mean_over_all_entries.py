# Divides the gradient of w by the number of entries n·d instead of the number of samples n.
# zh: w 的梯度除以了元素总数 n·d，而不是样本数 n。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        residual = x @ w + b - y
        w = w - lr * 2 / x.size * (x.T @ residual)
        b = b - lr * 2 / n * residual.sum()
    return w.astype(dtype), dtype.type(b)
