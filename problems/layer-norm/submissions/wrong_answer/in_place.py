# Centres in place and so changes the caller's activations.
# zh: 原地减均值，改动了调用者的激活值。

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    x -= x.mean(axis=-1, keepdims=True, dtype=np.float64).astype(x.dtype)
    variance = np.square(x, dtype=np.float64).mean(axis=-1, keepdims=True)
    return (x / np.sqrt(variance + eps) * weight + bias).astype(x.dtype)
