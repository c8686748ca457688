# y is cast to the dtype of x, which rounds it where x is in half precision.
# zh: 把 y 转成 x 的 dtype，x 是半精度时 y 被舍入甚至溢出。
import numpy as np


def linear_regression(x, y, lr, steps):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    work = np.float64 if out == np.float64 else np.float32
    data, target = x.astype(work), y.astype(out).astype(work)
    w, b = np.zeros(x.shape[1], work), work(0)
    for _ in range(steps):
        residual = data @ w + b - target
        w, b = w - lr * 2 * data.T @ residual / len(y), b - lr * 2 * residual.mean()
    return w.astype(out), out.type(b)
