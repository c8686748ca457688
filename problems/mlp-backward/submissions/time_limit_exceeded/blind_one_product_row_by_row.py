# The outer products of dw1 are summed row by row, and everything else is a matrix product.
# zh: dw1 的外积逐行累加，其余都用矩阵乘法。
import numpy as np


def mlp_backward(x, w1, w2, dy):
    dtype = x.dtype
    wide = np.promote_types(dtype, np.float32)
    x2, w1, w2 = x.astype(wide).reshape(-1, x.shape[-1]), w1.astype(wide), w2.astype(wide)
    g = dy.astype(wide).reshape(-1, dy.shape[-1])
    z = x2 @ w1
    dz = g @ w2.T * (z > 0)
    dw1 = np.zeros_like(w1)
    for a, b in zip(x2, dz):
        dw1 += a[:, None] * b
    return (dz @ w1.T).reshape(x.shape).astype(dtype), dw1.astype(dtype), (np.maximum(z, 0).T @ g).astype(dtype)
