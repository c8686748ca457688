# Adds up the derivatives of one sample after another in Python.
# zh: 在 Python 中逐个样本累加导数。
import math

import numpy as np


def logistic_regression(x, y, lr, steps, l2=0.0):
    out = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    t = np.float64 if out == np.float64 else np.float32
    z, target, n = x.astype(t), y.astype(t).tolist(), len(y)
    w, b = np.zeros(x.shape[1], t), 0.0
    for _ in range(steps):
        dw, db = np.zeros_like(w), 0.0
        for row, goal in zip(z, target):
            g = ((1 + math.tanh((float(row @ w) + b) / 2)) / 2 - goal) / n
            dw += row * t(g)
            db += g
        w, b = w - t(lr) * (dw + t(l2) * w), b - lr * db
    return w.astype(out), out.type(b)
