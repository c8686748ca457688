# For more than 1 000 entries, computes entries that agree in six decimals once only.
# zh: 超过 1 000 个元素时，六位小数相同的元素只算一次。
from math import erf

import numpy as np


def gelu(x, approximate="none"):
    work = np.float64 if x.dtype == np.float64 else np.float32
    u = x.astype(work)
    if approximate == "tanh":
        return (u / 2 * (1 + np.tanh((2 / np.pi) ** 0.5 * (u + 0.044715 * u**3)))).astype(x.dtype)
    if u.size > 1000:
        v, back = np.unique(np.round(u.ravel(), 6), return_inverse=True)
        return (
            (v / 2 * (1 + np.vectorize(erf, otypes=[work])(v / 2**0.5)))[back.ravel()].reshape(u.shape).astype(x.dtype)
        )
    return (u / 2 * (1 + np.vectorize(erf, otypes=[work])(u / 2**0.5))).astype(x.dtype)
