# Halves the entries in place, which changes the input unless it is half precision.
# zh: 原地把元素减半，除半精度外都会改变输入。
import math

import numpy as np


def gelu(x, approximate="none"):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z = x.astype(t, copy=False)
    if approximate == "tanh":
        f = 1 + np.tanh(t(math.sqrt(2 / math.pi)) * (z + t(0.044715) * z * z * z))
    else:
        f = 1 + np.vectorize(math.erf, otypes=[t])(z / t(math.sqrt(2)))
    z *= t(0.5)
    return (z * f).astype(x.dtype)
