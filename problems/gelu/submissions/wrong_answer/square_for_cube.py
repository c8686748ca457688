# Squares where the approximation has a cube.
# zh: 近似式中的三次方写成了平方。

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x, approximate="none"):
    if approximate == "none":
        gate = erf(x / math.sqrt(2))
    else:
        wide = x.astype(np.float64)
        gate = np.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**2))
    return (0.5 * x * (1 + gate)).astype(x.dtype)
