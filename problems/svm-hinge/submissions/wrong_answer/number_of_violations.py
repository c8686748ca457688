# Counts the samples inside the margin.
# zh: 只数了违反间隔的样本个数。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * (x @ w + b)
    hinges = (margins < 1).astype(wide)
    return (0.5 * (w @ w) + c * hinges.sum()).astype(dtype)
