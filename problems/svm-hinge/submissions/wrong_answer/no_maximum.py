# Forgets the maximum: samples beyond the margin count negative.
# zh: 漏了取最大值：超出间隔的样本贡献负值。

import numpy as np


def hinge_loss(w, b, x, y, c):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    w, b, x, y = (np.asarray(array).astype(wide) for array in (w, b, x, y))
    margins = y * (x @ w + b)
    hinges = 1 - margins
    return (0.5 * (w @ w) + c * hinges.sum()).astype(dtype)
