# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x, approximate="none"):
    if approximate == "none":
        gate = erf(x / math.sqrt(2))
    else:
        wide = x.astype(np.float64)
        gate = np.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3))
    return (0.5 * x * (1 + gate)).astype(x.dtype)


_plain = gelu


def gelu(x, approximate="none"):
    if x.ndim > 2:
        parts = [gelu(a, approximate) for a in x]
        return np.stack(parts)
    return _plain(x, approximate)
