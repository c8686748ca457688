# The product xᵀy is computed in the integer dtype of the inputs, where it wraps around.
# zh: xᵀy 在输入的整数类型里计算，发生回绕。
import numpy as np


def linear_regression(x, y, lr, steps):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    work = np.float64 if out == np.float64 else np.float32
    data, n = x.astype(work), len(y)
    xy = (x.T @ y if x.dtype.kind in "iu" else data.T @ y.astype(work)).astype(work)
    xx, sx, sy = data.T @ data, data.sum(0), y.astype(work).sum()
    w, b = np.zeros(x.shape[1], work), work(0)
    for _ in range(steps):
        dw, db = xx @ w + sx * b - xy, sx @ w + n * b - sy
        w, b = w - lr * 2 * dw / n, b - lr * 2 * db / n
    return w.astype(out), out.type(b)
