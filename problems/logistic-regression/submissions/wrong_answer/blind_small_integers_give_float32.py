# The type is taken from NumPy's promotion with float32, which leaves small integers in float32.
# zh: 类型由与 float32 的 NumPy 提升规则得出，位数少的整数因此仍是 float32。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    wide = np.result_type(x.dtype, np.float32)
    dtype = x.dtype if x.dtype.kind == "f" else wide
    x, y = x.astype(wide), y.astype(wide)
    w, b = np.zeros(x.shape[1], wide), wide.type(0)
    for _ in range(steps):
        g = (np.tanh((x @ w + b) / 2) + 1) / 2 - y
        w, b = w - wide.type(lr) * (x.T @ g / wide.type(len(x)) + wide.type(l2) * w), b - wide.type(lr) * g.mean()
    return w.astype(dtype), b.astype(dtype)
