"""LayerNorm: centre every vector, scale it to variance one, then apply weight and bias.

Two passes: the mean first, then the mean square of the deviations. The short cut E[x²] - E[x]² subtracts two large
numbers when the mean is large and keeps no digit of the variance. O(n) time and memory.
"""

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    """Return (x - mean) / sqrt(var + eps) · weight + bias over the last axis, in the dtype of ``x``."""
    y = x.astype(np.float64)
    y -= y.mean(axis=-1, keepdims=True)
    variance = np.mean(y * y, axis=-1, keepdims=True)
    y /= np.sqrt(variance + eps)
    y *= weight
    y += bias
    return y.astype(x.dtype)
