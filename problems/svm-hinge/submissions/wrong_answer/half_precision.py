# Computes in the input's own half precision.
# zh: 直接用输入的半精度计算。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = dtype
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * (x @ w + b)
    hinges = np.maximum(0, 1 - margins)
    return (0.5 * (w @ w) + c * hinges.sum()).astype(dtype)
