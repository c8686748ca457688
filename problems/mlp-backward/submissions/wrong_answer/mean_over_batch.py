# Divides the weight gradients by the number of rows.
# zh: 权重梯度除以了行数。

import numpy as np


def mlp_backward(x, w1, w2, dy):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    before = rows @ w1
    back = grads @ w2.T * (before > 0)
    dw1, dw2 = rows.T @ back / len(rows), np.maximum(before, 0).T @ grads / len(rows)
    dx = (back @ w1.T).reshape(x.shape)
    return tuple(array.astype(x.dtype) for array in (dx, dw1, dw2))
