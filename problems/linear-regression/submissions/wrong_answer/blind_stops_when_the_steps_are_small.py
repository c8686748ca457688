# The descent stops early where a step is smaller than 10⁻⁶.
# zh: 一步的移动小于 10⁻⁶ 时提前停止。
import numpy as np


def linear_regression(x, y, lr, steps):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    work = np.float64 if out == np.float64 else np.float32
    data, target = x.astype(work), y.astype(work)
    w, b = np.zeros(x.shape[1], work), work(0)
    for _ in range(steps):
        residual = data @ w + b - target
        dw, db = lr * 2 * data.T @ residual / len(y), lr * 2 * residual.mean()
        w, b = w - dw, b - db
        if max(np.abs(dw).max(), abs(db)) < 1e-6:
            break
    return w.astype(out), out.type(b)
