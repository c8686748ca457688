# Normalises in place and so changes the caller's activations.
# zh: 原地归一化，改动了调用者的激活值。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    mean_square = np.mean(np.square(x, dtype=np.float64), axis=-1, keepdims=True)
    x /= np.sqrt(mean_square + eps).astype(x.dtype)
    return (x * weight).astype(x.dtype)
