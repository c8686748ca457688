# Lets integer labels promote float32 to float64, also in the result.
# zh: 让整数标签把 float32 提升成 float64，结果也是。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = np.result_type(x, y)
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * (x @ w + b)
    hinges = np.maximum(0, 1 - margins)
    return (0.5 * (w @ w) + c * hinges.sum()).astype(dtype)
