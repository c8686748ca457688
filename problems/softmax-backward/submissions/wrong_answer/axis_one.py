# Sums over axis 1 where there is one.
# zh: 有第 1 维时沿第 1 维求和。

import numpy as np


def softmax_backward(y, dy):
    wide = np.promote_types(y.dtype, np.float32)
    p, g = y.astype(wide), dy.astype(wide)
    mean = (p * g).sum(axis=min(1, y.ndim - 1), keepdims=True)
    dx = p * (g - mean)
    return dx.astype(y.dtype)
