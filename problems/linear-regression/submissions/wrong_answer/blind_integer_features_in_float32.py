# Computes in float32 when x has an integer type and converts the result to float64.
# zh: x 为整数类型时以 float32 计算，再把结果转成 float64。
import numpy as np


def linear_regression(x, y, lr, steps):
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(float)
    wide = np.float64 if x.dtype == np.float64 else np.float32
    a, t = x.astype(wide), y.astype(wide)
    w, b = np.zeros(a.shape[1], wide), wide(0)
    for _ in range(steps):
        r = a @ w + b - t
        w, b = w - wide(2 * lr / len(t)) * (r @ a), b - wide(2 * lr) * r.mean()
    return w.astype(kind), kind.type(b)
