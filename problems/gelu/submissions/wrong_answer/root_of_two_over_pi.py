# Takes sqrt(2) / pi for sqrt(2 / pi).
# zh: 把 sqrt(2 / pi) 写成了 sqrt(2) / pi。

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x, approximate="none"):
    if approximate == "none":
        gate = erf(x / math.sqrt(2))
    else:
        wide = x.astype(np.float64)
        gate = np.tanh(math.sqrt(2) / math.pi * (wide + 0.044715 * wide**3))
    return (0.5 * x * (1 + gate)).astype(x.dtype)
