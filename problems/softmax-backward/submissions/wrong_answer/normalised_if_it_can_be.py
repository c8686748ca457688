# Normalises y again, with a guard for rows of zeros only.
# zh: 重新归一化了 y，只对全零的行做了保护。

import numpy as np


def softmax_backward(y, dy):
    wide = np.promote_types(y.dtype, np.float32)
    p, g = y.astype(wide), dy.astype(wide)
    total = p.sum(axis=-1, keepdims=True)
    p = p / np.where(total > 0, total, 1)
    mean = (p * g).sum(axis=-1, keepdims=True)
    dx = p * (g - mean)
    return dx.astype(y.dtype)
