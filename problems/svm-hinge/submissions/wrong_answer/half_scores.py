# Rounds the scores to half precision.
# zh: 把得分舍入成半精度。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * ((x @ w).astype(dtype) + b.astype(dtype)).astype(wide)
    hinges = np.maximum(0, 1 - margins)
    return (0.5 * (w @ w) + c * hinges.sum()).astype(dtype)
