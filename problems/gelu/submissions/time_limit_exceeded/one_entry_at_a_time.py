# Computes one entry at a time.
# zh: 逐个元素计算。

import math

import numpy as np


def gelu(x, approximate="none"):
    result = np.empty(x.shape, x.dtype)
    for place in np.ndindex(x.shape):
        value = np.float64(x[place])
        if approximate == "tanh":
            gate = np.tanh(np.sqrt(2 / np.pi) * (value + 0.044715 * np.power(value, 3)))
        else:
            gate = math.erf(value / np.sqrt(2))
        result[place] = 0.5 * value * (1 + gate)
    return result
