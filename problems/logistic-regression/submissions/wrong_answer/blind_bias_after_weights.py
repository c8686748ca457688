# Computes the derivative for the bias with the weights that have already moved.
# zh: 计算偏置的导数时用了已经更新过的权重。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    t = np.float64 if out == np.float64 else np.float32
    z, target = x.astype(t), y.astype(t)
    w, b = np.zeros(x.shape[1], t), t(0)

    def error():
        return ((1 + np.tanh((z @ w + b) / 2)) / 2 - target) / t(len(y))

    for _ in range(steps):
        w = w - t(lr) * (z.T @ error() + t(l2) * w)
        b = b - t(lr) * error().sum()
    return w.astype(out), out.type(b)
