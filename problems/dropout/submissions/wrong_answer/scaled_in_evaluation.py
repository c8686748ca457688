# Scales in evaluation instead of training, as the paper does.
# zh: 像论文那样在推理时缩放，而不是训练时。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x * (1 - p)
    if p == 1:
        return np.zeros_like(x)
    return np.where(u >= p, x, 0).astype(x.dtype)
