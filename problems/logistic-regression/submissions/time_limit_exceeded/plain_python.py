# Works on lists with loops over every number.
# zh: 把数组转成列表，用循环处理每一个数。
import math

import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.dtype(np.float64)
    x, y = x.astype(np.float64), y.astype(np.float64)
    n, d = x.shape
    rows, labels = x.tolist(), y.tolist()
    w, b = [0.0] * d, 0.0
    for _ in range(steps):
        sum_w, sum_b = [0.0] * d, 0.0
        for row, label in zip(rows, labels, strict=True):
            z = b
            for j in range(d):
                z += row[j] * w[j]
            error = 0.5 * (1 + math.tanh(0.5 * z)) - label
            for j in range(d):
                sum_w[j] += error * row[j]
            sum_b += error
        w = [v - lr * (s / n + l2 * v) for v, s in zip(w, sum_w, strict=True)]
        b -= lr * sum_b / n
    return np.array(w, dtype), dtype.type(b)
