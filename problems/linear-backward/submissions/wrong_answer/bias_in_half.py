# Sums the gradient of the bias in half precision.
# zh: 偏置的梯度用半精度求和。

import numpy as np


def linear_backward(x, weight, dy):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    dx = (grads @ weight).reshape(x.shape)
    return tuple(
        array.astype(x.dtype)
        for array in (dx, grads.T @ rows, np.add.accumulate(grads.astype(x.dtype), axis=0, dtype=x.dtype)[-1])
    )
