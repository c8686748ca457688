# Sums rows in blocks of 256 and leaves out a last block of one row.
# zh: 以 256 行为一块求和，漏掉只有一行的最后一块。
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
    rows = c.size // d
    if rows > 256 and rows % 256 == 1:
        dy = dy.copy()
        dy.reshape(-1, d)[-1] = 0
    dw = (dy * h).reshape(-1, d).sum(0)
    db = dy.reshape(-1, d).sum(0)
    return dx.astype(kind), dw.astype(kind), db.astype(kind)
