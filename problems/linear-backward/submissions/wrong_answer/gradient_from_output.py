# Takes dx from x and weight: the forward pass.
# zh: dx 用 x 和权重去算，成了前向。

import numpy as np


def linear_backward(x, weight, dy):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    dx = (rows @ weight.astype(wide).T @ weight).reshape(x.shape)
    return tuple(array.astype(x.dtype) for array in (dx, grads.T @ rows, grads.sum(axis=0)))
