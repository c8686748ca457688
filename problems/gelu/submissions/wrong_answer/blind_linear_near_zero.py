# Entries below 0.001 are halved, and the quadratic term is left out.
# zh: 绝对值小于 0.001 的元素直接减半，漏掉了二次项。
import math

import numpy as np


def gelu(x, approximate="none"):
    y = x.astype(np.float64 if x.dtype == np.float64 else np.float32)
    tiny = np.abs(y) < 1e-3
    if tiny.all():
        return (y / 2).astype(x.dtype)
    if approximate == "tanh":
        inner = math.sqrt(2 / math.pi) * (y + 0.044715 * y**3)
        return (0.5 * y * (1 + np.tanh(inner))).astype(x.dtype)
    erf = np.vectorize(math.erf, otypes=[np.float64])(y.astype(np.float64) / math.sqrt(2))
    return (0.5 * y * (1 + erf)).astype(x.dtype)
