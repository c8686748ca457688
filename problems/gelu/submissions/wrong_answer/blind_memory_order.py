# Computes the entries in the order of memory and puts them back row by row.
# zh: 按内存顺序计算元素，却按行放回。
import math

import numpy as np


def gelu(x, approximate="none"):
    z = x.ravel(order="K").astype(np.float64)
    if approximate == "tanh":
        y = z / 2 * (1 + np.tanh(math.sqrt(2 / math.pi) * (z + 0.044715 * z * z * z)))
    else:
        y = z / 2 * (1 + np.array([math.erf(a / math.sqrt(2)) for a in z.tolist()]))
    return y.reshape(x.shape).astype(x.dtype)
