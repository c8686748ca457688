# Takes y for the input and applies softmax to it.
# zh: 把 y 当成输入，又做了一次 softmax。

import numpy as np


def softmax_backward(y, dy):
    wide = np.promote_types(y.dtype, np.float32)
    p, g = y.astype(wide), dy.astype(wide)
    p = np.exp(p)
    p /= p.sum(axis=-1, keepdims=True)
    mean = (p * g).sum(axis=-1, keepdims=True)
    dx = p * (g - mean)
    return dx.astype(y.dtype)
