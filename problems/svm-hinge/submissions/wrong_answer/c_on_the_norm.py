# Multiplies the norm by c instead of the hinges.
# zh: c 乘在了范数上，而不是合页损失上。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * (x @ w + b)
    hinges = np.maximum(0, 1 - margins)
    return (c * 0.5 * (w @ w) + hinges.sum()).astype(dtype)
