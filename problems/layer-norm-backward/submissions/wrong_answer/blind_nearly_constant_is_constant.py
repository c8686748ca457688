# Takes rows with a variance below 10⁻⁸ for constant ones.
# zh: 把方差小于 10⁻⁸ 的行当成常数行。
import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs, w, g = x.astype(wide), weight.astype(wide), dy.astype(wide)
    c = xs - xs.mean(axis=-1, keepdims=True)
    var = (c * c).mean(axis=-1, keepdims=True)
    rstd = 1 / np.sqrt(var + wide(eps))
    xhat = np.where(var < 1e-8, 0, c * rstd)
    gw = g * w
    dx = rstd * (gw - gw.mean(axis=-1, keepdims=True) - xhat * (gw * xhat).mean(axis=-1, keepdims=True))
    rows = tuple(range(x.ndim - 1))
    dweight, dbias = (g * xhat).sum(axis=rows), g.sum(axis=rows)
    return dx.astype(x.dtype), dweight.astype(x.dtype), dbias.astype(x.dtype)
