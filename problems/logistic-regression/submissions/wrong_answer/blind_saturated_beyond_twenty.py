# Takes the probability for exactly 0 or 1 where the logit exceeds 20 in size.
# zh: logit 的绝对值超过 20 时把概率当作恰好 0 或 1。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(float)
    wide = np.float32 if kind.itemsize < 8 else np.float64
    a, t = x.astype(wide), y.astype(wide)
    w, b = np.zeros(a.shape[1], wide), wide(0)
    for _ in range(steps):
        z = a @ w + b
        r = np.where(np.abs(z) > 20, (z > 0).astype(wide), wide(0.5) * (1 + np.tanh(wide(0.5) * z))) - t
        w, b = w - wide(lr) * (r @ a / len(t) + wide(l2) * w), b - wide(lr) * r.mean()
    return w.astype(kind), kind.type(b)
