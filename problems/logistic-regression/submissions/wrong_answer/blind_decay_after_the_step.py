# Shrinks the weights by 1 - lr·l2 after the step, so the step itself is shrunk as well.
# zh: 在更新之后才乘以 1 - lr·l2，连本步的更新量也被缩小。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    t = np.float64 if out == np.float64 else np.float32
    z, target = x.astype(t), y.astype(t)
    w, b = np.zeros(x.shape[1], t), t(0)
    for _ in range(steps):
        p = (1 + np.tanh((z @ w + b) / 2)) / 2
        g = (p - target) / t(len(y))
        w, b = (w - t(lr) * (z.T @ g)) * t(1 - lr * l2), b - t(lr) * g.sum()
    return w.astype(out), out.type(b)
