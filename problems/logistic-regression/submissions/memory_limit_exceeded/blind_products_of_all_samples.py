# Works with the products of all pairs of samples, which take n² numbers.
# zh: 使用所有样本两两之间的内积，需要 n² 个数。
import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    t = np.float64 if out == np.float64 else np.float32
    z, target = x.astype(t), y.astype(t)
    gram = z @ z.T
    a, b = np.zeros(len(y), t), t(0)
    for _ in range(steps):
        p = (1 + np.tanh((gram @ a + b) / 2)) / 2
        g = (p - target) / t(len(y))
        a, b = a - t(lr) * (g + t(l2) * a), b - t(lr) * g.sum()
    return (z.T @ a).astype(out), out.type(b)
