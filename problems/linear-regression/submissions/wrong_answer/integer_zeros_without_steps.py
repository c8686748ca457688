# Begins with zeros of the dtype of x: integers, if no step is taken.
# zh: 从 x 的 dtype 的零开始：一步都不走时得到整数。

import numpy as np


def linear_regression(x, y, lr, steps):
    half = x.dtype == np.float16
    w = np.zeros(x.shape[1], dtype=np.float32 if half else x.dtype)
    b = w.dtype.type(0)
    X = x.astype(np.float64)
    Y = y.astype(np.float64)
    for _ in range(steps):
        r = X @ w.astype(np.float64) + float(b) - Y
        w, b = w - lr * 2 / len(X) * (X.T @ r), float(b) - lr * 2 * r.mean()
    if x.dtype.kind == "f":
        return w.astype(x.dtype), x.dtype.type(b)
    return w, b
