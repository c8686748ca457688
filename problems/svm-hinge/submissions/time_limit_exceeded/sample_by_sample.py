# Loops over the samples in Python.
# zh: 用 Python 循环逐个处理样本。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    hinges = np.array([max(0, 1 - label * (row @ w + b)) for row, label in zip(x, y)])
    return (0.5 * (w @ w) + c * hinges.sum()).astype(dtype)
