# Leaves out the transpose of w2 where it is square.
# zh: w2 是方阵时漏了转置。

import numpy as np


def mlp_backward(x, w1, w2, dy):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    before = rows @ w1
    back = grads @ (w2 if w2.shape[0] == w2.shape[1] else w2.T) * (before > 0)
    dw1, dw2 = rows.T @ back, np.maximum(before, 0).T @ grads
    dx = (back @ w1.T).reshape(x.shape)
    return tuple(array.astype(x.dtype) for array in (dx, dw1, dw2))
