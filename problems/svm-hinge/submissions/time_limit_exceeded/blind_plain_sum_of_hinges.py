# Adds the hinge of one sample after another in a Python loop.
# zh: 用 Python 循环逐个样本累加 hinge。
import numpy as np


def hinge_loss(w, b, x, y, c):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    f = (x.astype(wide) @ w.astype(wide) + b.astype(wide)).tolist()
    total = 0.0
    for score, label in zip(f, y.tolist()):
        margin = 1 - label * score
        if margin > 0:
            total += margin
    return np.asarray(0.5 * float((w.astype(wide) ** 2).sum()) + c * total).astype(x.dtype)
