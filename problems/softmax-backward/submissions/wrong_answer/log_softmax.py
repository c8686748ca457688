# Computes the backward pass of log-softmax: dy − y · Σ dy.
# zh: 算成了 log-softmax 的反向传播：dy − y · Σ dy。

import numpy as np


def softmax_backward(y, dy):
    wide = np.promote_types(y.dtype, np.float32)
    p, g = y.astype(wide), dy.astype(wide)
    mean = g.sum(axis=-1, keepdims=True)
    dx = g - p * mean
    return dx.astype(y.dtype)
