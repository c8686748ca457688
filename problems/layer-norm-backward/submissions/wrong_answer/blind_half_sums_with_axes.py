# Sums dbias in float16 when there are three axes and more.
# zh: 三维及以上时用 float16 对 dbias 求和。
import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, weight, dy = (t.astype(wide) for t in (x, weight, dy))
    d = x.shape[-1]
    c = x - x.mean(-1, keepdims=True)
    r = 1 / np.sqrt((c * c).mean(-1, keepdims=True) + wide(eps))
    h = c * r
    g = dy * weight
    dx = r * (g - g.mean(-1, keepdims=True) - h * (g * h).mean(-1, keepdims=True))
    dw = (dy * h).reshape(-1, d).sum(0)
    db = dy.reshape(-1, d).sum(0)
    if kind == np.float16 and x.ndim > 2:
        db = np.cumsum(dy.astype(kind).reshape(-1, d), axis=0, dtype=kind)[-1]
    return dx.astype(kind), dw.astype(kind), db.astype(kind)
