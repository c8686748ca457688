# Where there is one row only, dx loses its leading axes of size one.
# zh: 只有一行时，dx 丢掉了前面大小为 1 的轴。
import numpy as np


def mlp_backward(x, w1, w2, dy):
    work = np.float64 if x.dtype == np.float64 else np.float32
    rows, g = x.reshape(-1, x.shape[-1]).astype(work), dy.reshape(-1, dy.shape[-1]).astype(work)
    a1, a2 = w1.astype(work), w2.astype(work)
    h = rows @ a1
    dh = (g @ a2.T) * (h > 0)
    dx = dh @ a1.T
    dx = dx[0] if len(rows) == 1 else dx.reshape(x.shape)
    return tuple(r.astype(x.dtype) for r in (dx, rows.T @ dh, np.maximum(h, 0).T @ g))
