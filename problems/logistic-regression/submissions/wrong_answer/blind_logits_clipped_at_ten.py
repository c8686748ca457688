# Clips the logits to ±10, where the sigmoid still differs from 0 and 1.
# zh: 把 logit 截断到 ±10，而那里的 sigmoid 与 0、1 仍有差别。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    t = np.float64 if out == np.float64 else np.float32
    z, target = x.astype(t), y.astype(t)
    w, b = np.zeros(x.shape[1], t), t(0)
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(z @ w + b, -10, 10)))
        g = (p - target) / t(len(y))
        w, b = w - t(lr) * (z.T @ g + t(l2) * w), b - t(lr) * g.sum()
    return w.astype(out), out.type(b)
