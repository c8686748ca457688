# Writes 0.44715 for 0.044715.
# zh: 把 0.044715 写成了 0.44715。

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x, approximate="none"):
    if approximate == "none":
        gate = erf(x / math.sqrt(2))
    else:
        wide = x.astype(np.float64)
        gate = np.tanh(math.sqrt(2 / math.pi) * (wide + 0.44715 * wide**3))
    return (0.5 * x * (1 + gate)).astype(x.dtype)
