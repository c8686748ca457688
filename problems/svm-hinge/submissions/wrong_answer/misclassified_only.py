# Counts only samples on the wrong side.
# zh: 只计分错的样本。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * (x @ w + b)
    hinges = np.where(margins < 0, 1 - margins, 0)
    return (0.5 * (w @ w) + c * hinges.sum()).astype(dtype)
