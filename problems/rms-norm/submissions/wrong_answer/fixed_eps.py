# Ignores the eps argument and always uses 1e-6.
# zh: 忽略 eps 参数，总是使用 1e-6。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    rms = np.sqrt(np.mean(wide * wide, axis=-1, keepdims=True) + 1e-6)
    return (wide / rms * weight).astype(x.dtype)
