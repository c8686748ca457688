# Scales in training and in evaluation.
# zh: 训练和推理时都缩放了。

import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x * (1 - p)
    if p == 1:
        return np.zeros_like(x)
    return np.where(u >= p, x / (1 - p), 0).astype(x.dtype)
