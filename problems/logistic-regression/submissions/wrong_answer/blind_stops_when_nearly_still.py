# Stops early when a step changes no parameter by more than 1e-8.
# zh: 某一步中没有参数变化超过 1e-8 就提前停止。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    t = np.float64 if out == np.float64 else np.float32
    z, target = x.astype(t), y.astype(t)
    w, b = np.zeros(x.shape[1], t), t(0)
    for _ in range(steps):
        p = (1 + np.tanh((z @ w + b) / 2)) / 2
        g = (p - target) / t(len(y))
        dw, db = t(lr) * (z.T @ g + t(l2) * w), t(lr) * g.sum()
        w, b = w - dw, b - db
        if max(np.abs(dw).max(), abs(db)) < 1e-8:
            break
    return w.astype(out), out.type(b)
