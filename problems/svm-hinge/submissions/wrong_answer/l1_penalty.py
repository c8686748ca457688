# Penalises the absolute values of w.
# zh: 惩罚的是 w 的绝对值。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * (x @ w + b)
    hinges = np.maximum(0, 1 - margins)
    return (np.abs(w).sum() + c * hinges.sum()).astype(dtype)
