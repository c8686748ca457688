# Adds up the gradient of the bias in float16 when there are more than 50 rows.
# zh: 多于 50 行时用 float16 累加偏置的梯度。
import numpy as np


def linear_backward(x, weight, dy):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, weight, dy = (t.astype(wide) for t in (x, weight, dy))
    dx = dy @ weight
    a, b = x.reshape(-1, x.shape[-1]), dy.reshape(-1, dy.shape[-1])
    dw = b.T @ a
    db = b.sum(0)
    if kind == np.float16 and 50 < len(b) < 1500:
        db = np.cumsum(b.astype(kind), axis=0, dtype=kind)[-1]
    return dx.astype(kind), dw.astype(kind), db.astype(kind)
