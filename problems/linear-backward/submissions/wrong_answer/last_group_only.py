# Uses the first slice of the batch only for the weight.
# zh: 权重的梯度只用了批中的第一组。

import numpy as np


def linear_backward(x, weight, dy):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    some = slice(x.shape[-2] if x.ndim > 1 else 1)
    dx = (grads @ weight).reshape(x.shape)
    return tuple(array.astype(x.dtype) for array in (dx, grads[some].T @ rows[some], grads.sum(axis=0)))
