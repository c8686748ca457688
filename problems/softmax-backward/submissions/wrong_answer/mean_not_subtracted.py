# Does not subtract the weighted mean.
# zh: 没有减去加权平均。

import numpy as np


def softmax_backward(y, dy):
    wide = np.promote_types(y.dtype, np.float32)
    p, g = y.astype(wide), dy.astype(wide)
    mean = (p * g).sum(axis=-1, keepdims=True)
    dx = p * g
    return dx.astype(y.dtype)
