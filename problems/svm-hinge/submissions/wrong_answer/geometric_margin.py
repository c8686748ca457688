# Divides the scores by the norm of w.
# zh: 把得分除以 w 的范数。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * (x @ w + b) / max(np.sqrt(w @ w), 1e-30)
    hinges = np.maximum(0, 1 - margins)
    return (0.5 * (w @ w) + c * hinges.sum()).astype(dtype)
