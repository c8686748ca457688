# Works on lists with loops over every number.
# zh: 把数组转成列表，用循环处理每一个数。
import numpy as np


def linear_regression(x, y, lr, steps):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    rows, targets = x.tolist(), y.tolist()
    w, b = [0.0] * d, 0.0
    for _ in range(steps):
        sum_w, sum_b = [0.0] * d, 0.0
        for row, target in zip(rows, targets, strict=True):
            residual = b - target
            for j in range(d):
                residual += row[j] * w[j]
            for j in range(d):
                sum_w[j] += residual * row[j]
            sum_b += residual
        w = [v - lr * 2 / n * s for v, s in zip(w, sum_w, strict=True)]
        b -= lr * 2 / n * sum_b
    return np.array(w, dtype), dtype.type(b)
