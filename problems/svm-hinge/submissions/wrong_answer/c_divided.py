# Divides by c, as a regularisation strength would.
# zh: 除以 c，把它当成了正则强度。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * (x @ w + b)
    hinges = np.maximum(0, 1 - margins)
    return (0.5 * (w @ w) + hinges.sum() / max(c, 1e-12)).astype(dtype)
