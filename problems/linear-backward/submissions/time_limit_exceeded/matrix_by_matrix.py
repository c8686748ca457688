# Handles inputs of more than two dimensions matrix by matrix in Python.
# zh: 超过两维的输入用 Python 循环逐个矩阵处理。
import numpy as np


def linear_backward(x, weight, dy):
    wide = np.promote_types(x.dtype, np.float32)
    dx, dweight, dbias = _parts(x.astype(wide), weight.astype(wide), dy.astype(wide))
    return dx.astype(x.dtype), dweight.astype(x.dtype), dbias.astype(x.dtype)


def _parts(x, weight, dy):
    if x.ndim < 2:
        return dy @ weight, np.outer(dy, x), dy
    if x.ndim == 2:
        return dy @ weight, dy.T @ x, dy.sum(axis=0)
    dx, dweight, dbias = np.empty_like(x), np.zeros_like(weight), np.zeros(len(weight), x.dtype)
    for at in range(len(x)):
        dx[at], more_weight, more_bias = _parts(x[at], weight, dy[at])
        dweight += more_weight
        dbias += more_bias
    return dx, dweight, dbias
