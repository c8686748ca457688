# Penalises b as well.
# zh: 把 b 也放进了正则项。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * (x @ w + b)
    hinges = np.maximum(0, 1 - margins)
    return (0.5 * (w @ w + b * b) + c * hinges.sum()).astype(dtype)
