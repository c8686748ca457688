# Handles arrays of more than two dimensions part by part, in a recursion over the leading axes.
# zh: 超过二维的数组沿前导维递归，逐块计算。
import numpy as np


def _whole(x, weight, eps=1e-6):
    """Return x / sqrt(mean(x², last axis) + eps) · weight, in the dtype of ``x``."""
    y = x.astype(np.float64)
    mean_square = np.mean(y * y, axis=-1, keepdims=True)
    y /= np.sqrt(mean_square + eps)
    y *= weight
    return y.astype(x.dtype)


def rms_norm(x, weight, eps=1e-6):
    if x.ndim > 2:
        return np.stack([rms_norm(part, weight, eps) for part in x])
    return _whole(x, weight, eps)
