# Computes the variance as E[x^2] - E[x]^2 for rows of more than 50 entries.
# zh: 每行多于 50 个元素时用 E[x²] − E[x]² 计算方差。
import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, weight, dy = (t.astype(wide) for t in (x, weight, dy))
    d = x.shape[-1]
    c = x - x.mean(-1, keepdims=True)
    v = (c * c).mean(-1, keepdims=True)
    if d > 50:
        v = (x * x).mean(-1, keepdims=True) - x.mean(-1, keepdims=True) ** 2
    r = 1 / np.sqrt(np.maximum(v, 0) + wide(eps))
    h = c * r
    g = dy * weight
    dx = r * (g - g.mean(-1, keepdims=True) - h * (g * h).mean(-1, keepdims=True))
    dw = (dy * h).reshape(-1, d).sum(0)
    db = dy.reshape(-1, d).sum(0)
    return dx.astype(kind), dw.astype(kind), db.astype(kind)
