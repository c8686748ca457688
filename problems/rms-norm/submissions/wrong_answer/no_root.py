# Divides by the mean square itself: the root is forgotten.
# zh: 直接除以均方，忘了开平方根。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    return (wide / (np.mean(wide * wide, axis=-1, keepdims=True) + eps) * weight).astype(x.dtype)
