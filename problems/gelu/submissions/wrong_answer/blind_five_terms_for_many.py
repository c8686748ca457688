# Uses the five-term formula for more than 1 000 entries.
# zh: 超过 1 000 个元素时用五项近似公式。
from math import erf

import numpy as np


def five(z):
    t = 1 / (1 + 0.3275911 * np.abs(z))
    p = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    return np.sign(z) * (1 - p * np.exp(-z * z))


def gelu(x, approximate="none"):
    work = np.float64 if x.dtype == np.float64 else np.float32
    u = x.astype(work)
    if approximate == "tanh":
        out = u / 2 * (1 + np.tanh((2 / np.pi) ** 0.5 * (u + 0.044715 * u**3)))
    else:
        f = five if u.size > 1000 else np.vectorize(erf, otypes=[work])
        out = u / 2 * (1 + f(u / 2**0.5))
    return out.astype(x.dtype)
