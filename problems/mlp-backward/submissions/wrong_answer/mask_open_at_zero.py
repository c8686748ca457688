# Gives ReLU the derivative 1 at 0.
# zh: ReLU 在 0 处的导数取成了 1。

import numpy as np


def mlp_backward(x, w1, w2, dy):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    before = rows @ w1
    back = grads @ w2.T * (before >= 0)
    dw1, dw2 = rows.T @ back, np.maximum(before, 0).T @ grads
    dx = (back @ w1.T).reshape(x.shape)
    return tuple(array.astype(x.dtype) for array in (dx, dw1, dw2))
