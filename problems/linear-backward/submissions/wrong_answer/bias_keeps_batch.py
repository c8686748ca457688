# Sums the gradient of the bias over the first axis only.
# zh: 偏置的梯度只对第一维求和。

import numpy as np


def linear_backward(x, weight, dy):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    dx = (grads @ weight).reshape(x.shape)
    return tuple(
        array.astype(x.dtype) for array in (dx, grads.T @ rows, dy.astype(wide).sum(axis=0) if x.ndim > 1 else dy)
    )
