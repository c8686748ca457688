# Approximates erf by five terms, whose error of 1e-7 is too large for float64.
# zh: 用五项多项式近似 erf，误差约 1e-7，达不到 float64 的要求。

import math

import numpy as np


def erf(z):
    t = 1 / (1 + 0.3275911 * np.abs(z).astype(np.float64))
    terms = (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592, 0.0)
    return np.sign(z) * (1 - np.polyval(terms, t) * np.exp(-(z.astype(np.float64) ** 2)))


def gelu(x, approximate="none"):
    if approximate == "none":
        gate = erf(x / math.sqrt(2))
    else:
        wide = x.astype(np.float64)
        gate = np.tanh(math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3))
    return (0.5 * x * (1 + gate)).astype(x.dtype)
