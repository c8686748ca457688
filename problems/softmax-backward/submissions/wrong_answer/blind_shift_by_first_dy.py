# Subtracts the mean of dy first, which assumes that every row adds up to one.
# zh: 行长超过 30 时，先减去整个 dy 的平均值。
import numpy as np


def softmax_backward(y, dy):
    kind = y.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    y, g = y.astype(wide), dy.astype(wide)
    if y.shape[-1] > 30:
        g = g - g.mean()
    s = (y * g).sum(-1, keepdims=True)
    return (y * (g - s)).astype(kind)
