# Swaps training and evaluation.
# zh: 训练和推理弄反了。

import numpy as np


def dropout(x, p, u, training=True):
    if training:
        return x
    if p == 1:
        return np.zeros_like(x)
    return np.where(u >= p, x / (1 - p), 0).astype(x.dtype)
