# Uses x · sigmoid(1.702 x), a third and coarser approximation.
# zh: 用了 x · sigmoid(1.702 x)，那是另一种更粗的近似。

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x, approximate="none"):
    if approximate == "none":
        gate = np.tanh(0.851 * x.astype(np.float64))
    else:
        wide = x.astype(np.float64)
        gate = np.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3))
    return (0.5 * x * (1 + gate)).astype(x.dtype)
