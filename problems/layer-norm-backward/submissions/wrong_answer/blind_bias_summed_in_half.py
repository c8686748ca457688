# Sums dbias in the dtype of dy.
# zh: dbias 在 dy 的 dtype 中求和。
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
    dweight, dbias = (g * xhat).sum(axis=rows), np.add.reduce(dy.reshape(-1, x.shape[-1]), axis=0)
    return dx.astype(x.dtype), dweight.astype(x.dtype), dbias.astype(x.dtype)
