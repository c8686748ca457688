# Computes float64 inputs in float32.
# zh: 把 float64 输入降到 float32 计算。

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x, approximate="none"):
    dtype, x = x.dtype, x.astype(np.float32)
    if approximate == "none":
        gate = erf(x / math.sqrt(2))
    else:
        wide = x.astype(np.float64)
        gate = np.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3))
    return (0.5 * x * (1 + gate)).astype(dtype)
