# Adds up the outer products of one row at a time.
# zh: 逐行累加外积。

import numpy as np


def linear_backward(x, weight, dy):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    dx, dweight, dbias = np.empty_like(rows), np.zeros(weight.shape, wide), np.zeros(len(weight), wide)
    for number, (row, grad) in enumerate(zip(rows, grads)):
        dx[number] = grad @ weight
        dweight += np.outer(grad, row)
        dbias += grad
    return dx.reshape(x.shape).astype(x.dtype), dweight.astype(x.dtype), dbias.astype(x.dtype)
