"""RMSNorm: scale every vector to a root mean square of one, then by the weight.

One reduction over the last axis, then two multiplications. The squares are taken in float64, because those of float16
overflow at 256 and lose their digits below 0.01. O(n) time and memory.
"""

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    """Return x / sqrt(mean(x², last axis) + eps) · weight, in the dtype of ``x``."""
    y = x.astype(np.float64)
    mean_square = np.mean(y * y, axis=-1, keepdims=True)
    y /= np.sqrt(mean_square + eps)
    y *= weight
    return y.astype(x.dtype)
