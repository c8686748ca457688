# Uses 0.797885 for the square root of 2/pi, which is too coarse for float64.
# zh: 用 0.797885 代替 2/π 的平方根，对 float64 来说太粗略。
import math

import numpy as np


def gelu(x, approximate="none"):
    t = np.float64 if x.dtype == np.float64 else np.float32
    z = x.astype(t)
    if approximate == "tanh":
        y = z / 2 * (1 + np.tanh(t(0.797885) * (z + t(0.044715) * z * z * z)))
    else:
        y = z / 2 * (1 + np.vectorize(math.erf, otypes=[t])(z / t(math.sqrt(2))))
    return y.astype(x.dtype)
