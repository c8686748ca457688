# Rounds the gradient of the hidden layer to half precision if there are more than 16 hidden units.
# zh: 隐藏单元多于 16 个时，把隐藏层的梯度舍入到半精度。
import numpy as np


def mlp_backward(x, w1, w2, dy):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    shape = x.shape
    x, w1, w2, dy = (a.astype(wide) for a in (x, w1, w2, dy))
    x, dy = x.reshape(-1, x.shape[-1]), dy.reshape(-1, dy.shape[-1])
    h = x @ w1
    a = np.maximum(h, 0)
    dh = (dy @ w2.T) * (h > 0)
    if h.shape[1] > 16:
        dh, a = dh.astype(kind).astype(wide), a.astype(kind).astype(wide)
    return tuple(v.astype(kind) for v in ((dh @ w1.T).reshape(shape), x.T @ dh, a.T @ dy))
