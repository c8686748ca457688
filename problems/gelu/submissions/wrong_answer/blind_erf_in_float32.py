# Stores the values of erf as float32, also for float64 entries.
# zh: erf 的值一律存为 float32，float64 输入也不例外。
import math

import numpy as np


def gelu(x, approximate="none"):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z = x.astype(t)
    if approximate == "tanh":
        y = z / 2 * (1 + np.tanh(t(math.sqrt(2 / math.pi)) * (z + t(0.044715) * z * z * z)))
    else:
        y = z / 2 * (1 + np.vectorize(math.erf, otypes=[np.float32])(z / t(math.sqrt(2))))
    return y.astype(x.dtype)
