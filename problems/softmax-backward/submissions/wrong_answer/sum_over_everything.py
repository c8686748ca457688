# Sums over the whole array instead of each row.
# zh: 对整个数组求和，而不是每一行。

import numpy as np


def softmax_backward(y, dy):
    wide = np.promote_types(y.dtype, np.float32)
    p, g = y.astype(wide), dy.astype(wide)
    mean = (p * g).sum()
    dx = p * (g - mean)
    return dx.astype(y.dtype)
