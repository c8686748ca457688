# Takes dweight from the diagonal of a whole d × d matrix product.
# zh: dweight 取自整个 d × d 矩阵乘积的对角线。
import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs, w, g = x.astype(wide), weight.astype(wide), dy.astype(wide)
    c = xs - xs.mean(axis=-1, keepdims=True)
    var = (c * c).mean(axis=-1, keepdims=True)
    rstd = 1 / np.sqrt(var + wide(eps))
    xhat = c * rstd
    gw = g * w
    dx = rstd * (gw - gw.mean(axis=-1, keepdims=True) - xhat * (gw * xhat).mean(axis=-1, keepdims=True))
    rows = tuple(range(x.ndim - 1))
    dweight, dbias = np.diagonal(g.reshape(-1, x.shape[-1]).T @ xhat.reshape(-1, x.shape[-1])), g.sum(axis=rows)
    return dx.astype(x.dtype), dweight.astype(x.dtype), dbias.astype(x.dtype)
