# Takes erf(x) instead of erf(x / sqrt(2)).
# zh: 用了 erf(x)，没有除以 sqrt(2)。

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x, approximate="none"):
    if approximate == "none":
        gate = erf(x)
    else:
        wide = x.astype(np.float64)
        gate = np.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3))
    return (0.5 * x * (1 + gate)).astype(x.dtype)
