# Leaves eps out, so a row of zeros is 0 / 0.
# zh: 没有加 eps，全 0 的行变成 0 / 0。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    rms = np.sqrt(np.mean(wide * wide, axis=-1, keepdims=True))
    return (wide / rms * weight).astype(x.dtype)
