# Calls dot for each sample in a Python loop.
# zh: 用 Python 循环对每个样本调用 dot。
import numpy as np


def hinge_loss(w, b, x, y, c):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    w_, x_ = w.astype(wide), x.astype(wide)
    f = np.array([row.dot(w_) for row in x_]) + b.astype(wide)
    return np.asarray(0.5 * w_.dot(w_) + c * np.maximum(0, 1 - y.astype(wide) * f).sum()).astype(x.dtype)
