"""Φ(x) is erfc(−x/√2) / 2, and the tanh form is x · sigmoid(2t): both without 1 + (−1)."""

import math

import numpy as np


def gelu(x, approximate="none"):
    wide = x.astype(np.float64)
    if approximate == "none":
        cut = -wide.ravel() / math.sqrt(2)
        phi = np.fromiter(map(math.erfc, cut), float, cut.size).reshape(x.shape) / 2
    else:
        inner = math.sqrt(8 / math.pi) * wide * (1 + 0.044715 * wide * wide)
        phi = np.exp(-np.logaddexp(0, -inner))
    return (wide * phi).astype(x.dtype)
