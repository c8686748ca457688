# Forgets the 1 that is added to erf or tanh.
# zh: 漏了 erf 或 tanh 前面的 1。

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x, approximate="none"):
    if approximate == "none":
        gate = erf(x / math.sqrt(2))
    else:
        wide = x.astype(np.float64)
        gate = np.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3))
    return (0.5 * x * gate).astype(x.dtype)
