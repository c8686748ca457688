# The outer product of every row is kept before the sum, which takes rows · out · in numbers.
# zh: 先保留每一行的外积再求和，内存是 行数 · out · in。
import numpy as np


def linear_backward(x, weight, dy):
    wide = np.float32 if x.dtype == np.float16 else x.dtype
    a, w, g = x.astype(wide), weight.astype(wide), dy.astype(wide)
    a2, g2 = a.reshape(-1, a.shape[-1]), g.reshape(-1, g.shape[-1])
    dweight = (g2[:, :, None] * a2[:, None, :]).sum(0)
    return (g @ w).astype(x.dtype), dweight.astype(x.dtype), g2.sum(0).astype(x.dtype)
