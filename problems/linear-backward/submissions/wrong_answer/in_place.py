# Writes dx into x.
# zh: 把 dx 写进了 x。

import numpy as np


def linear_backward(x, weight, dy):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    dx = (grads @ weight).reshape(x.shape)
    x[...] = dx
    return tuple(array.astype(x.dtype) for array in (dx, grads.T @ rows, grads.sum(axis=0)))
