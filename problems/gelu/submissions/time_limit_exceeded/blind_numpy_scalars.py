# Calls NumPy functions for one entry at a time, which is too slow for 1 500 000 entries.
# zh: 对每个元素单独调用 NumPy 函数，处理 1 500 000 个元素太慢。
import math

import numpy as np


def gelu(x, approximate="none"):
    out = np.empty(x.shape, x.dtype)
    for i in np.ndindex(x.shape):
        a = np.float64(x[i])
        if approximate == "tanh":
            out[i] = a / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (a + 0.044715 * a * a * a)))
        else:
            out[i] = a / 2 * (1 + math.erf(a / np.sqrt(2)))
    return out
