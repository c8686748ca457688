# Writes the result into x.
# zh: 把结果写回了 x。

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x, approximate="none"):
    if approximate == "none":
        gate = erf(x / math.sqrt(2))
    else:
        wide = x.astype(np.float64)
        gate = np.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3))
    x *= (0.5 * (1 + gate)).astype(x.dtype)
    return x
