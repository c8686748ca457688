# Multiplies by y twice.
# zh: 乘了两次 y。

import numpy as np


def softmax_backward(y, dy):
    wide = np.promote_types(y.dtype, np.float32)
    p, g = y.astype(wide), dy.astype(wide)
    mean = (p * g).sum(axis=-1, keepdims=True)
    dx = p * p * (g - mean)
    return dx.astype(y.dtype)
