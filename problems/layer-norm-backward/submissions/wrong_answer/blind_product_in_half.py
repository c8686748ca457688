# Multiplies dy by the weight in the dtype of the input before the conversion.
# zh: 转换精度之前，先在输入的 dtype 中把 dy 乘以 weight。
import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    xs, w, g = x.astype(wide), weight.astype(wide), dy.astype(wide)
    c = xs - xs.mean(axis=-1, keepdims=True)
    var = (c * c).mean(axis=-1, keepdims=True)
    rstd = 1 / np.sqrt(var + wide(eps))
    xhat = c * rstd
    gw = (dy * weight).astype(wide)
    dx = rstd * (gw - gw.mean(axis=-1, keepdims=True) - xhat * (gw * xhat).mean(axis=-1, keepdims=True))
    rows = tuple(range(x.ndim - 1))
    dweight, dbias = (g * xhat).sum(axis=rows), g.sum(axis=rows)
    return dx.astype(x.dtype), dweight.astype(x.dtype), dbias.astype(x.dtype)
