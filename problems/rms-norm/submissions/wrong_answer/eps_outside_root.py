# Adds eps to the root mean square instead of inside the root.
# zh: 把 eps 加在均方根上，而不是加在根号里面。

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float64)
    rms = np.sqrt(np.mean(wide * wide, axis=-1, keepdims=True))
    return (wide / (rms + eps) * weight).astype(x.dtype)
