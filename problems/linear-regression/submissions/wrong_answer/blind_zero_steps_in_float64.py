# Returns float64 zeros for steps = 0, whatever the dtype of x.
# zh: steps = 0 时不论 x 的 dtype 一律返回 float64 的零。
import numpy as np


def linear_regression(x, y, lr, steps):
    if steps == 0:
        return np.zeros(x.shape[1]), 0.0
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    a, t = x.astype(np.float64), y.astype(np.float64)
    w, b = np.zeros(a.shape[1]), 0.0
    for _ in range(steps):
        r = a @ w + b - t
        w, b = w - 2 * lr / len(a) * (r @ a), b - 2 * lr * r.mean()
    return w.astype(kind), kind.type(b)
