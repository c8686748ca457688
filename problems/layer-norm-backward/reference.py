"""With g = dy · weight: dx = rstd · (g − mean(g) − x̂ · mean(g · x̂)), and sums over the rows for the parameters; O(n)."""

import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    """Return the gradients with respect to ``x``, ``weight`` and the bias."""
    grad = dy.astype(np.promote_types(x.dtype, np.float32))
    centred = x - x.mean(axis=-1, keepdims=True, dtype=grad.dtype)
    rstd = 1 / np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + eps)
    normed = centred * rstd
    back = grad * weight
    back -= back.mean(axis=-1, keepdims=True) + normed * (back * normed).mean(axis=-1, keepdims=True)
    rows = tuple(range(x.ndim - 1))
    results = rstd * back, (grad * normed).sum(axis=rows), grad.sum(axis=rows)
    return tuple(array.astype(x.dtype) for array in results)
