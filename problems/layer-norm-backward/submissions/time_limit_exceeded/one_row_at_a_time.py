# Loops over the rows in Python.
# zh: 在 Python 里逐行循环。

import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = np.promote_types(x.dtype, np.float32)
    dx = np.empty(x.shape, wide).reshape(-1, x.shape[-1])
    dweight, dbias = np.zeros(x.shape[-1], wide), np.zeros(x.shape[-1], wide)
    rows, grads = (array.astype(wide).reshape(dx.shape) for array in (x, dy))
    for number, (row, grad) in enumerate(zip(rows, grads, strict=True)):
        rstd = 1 / np.sqrt(row.var() + eps)
        normed = (row - row.mean()) * rstd
        g = grad * weight
        dx[number] = rstd * (g - g.mean() - normed * (g * normed).mean())
        dweight += grad * normed
        dbias += grad
    return dx.reshape(x.shape).astype(x.dtype), dweight.astype(x.dtype), dbias.astype(x.dtype)
