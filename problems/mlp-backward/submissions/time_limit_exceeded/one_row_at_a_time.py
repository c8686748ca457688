# Adds up the outer products of one row at a time.
# zh: 逐行累加外积。

import numpy as np


def mlp_backward(x, w1, w2, dy):
    wide = np.promote_types(x.dtype, np.float32)
    first, second = w1.astype(wide), w2.astype(wide)
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    dx, dw1, dw2 = np.empty_like(rows), np.zeros_like(first), np.zeros_like(second)
    for number, (row, grad) in enumerate(zip(rows, grads, strict=True)):
        before = row @ first
        back = (second @ grad) * (before > 0)
        dx[number] = first @ back
        dw1 += np.outer(row, back)
        dw2 += np.outer(np.maximum(before, 0), grad)
    return dx.reshape(x.shape).astype(x.dtype), dw1.astype(x.dtype), dw2.astype(x.dtype)
