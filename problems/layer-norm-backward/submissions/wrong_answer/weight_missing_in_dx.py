# Leaves weight out of dx.
# zh: dx 漏了 weight。

import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = x.astype(wide), dy.astype(wide)
    mean = rows.mean(axis=-1, keepdims=True)
    var = rows.var(axis=-1, keepdims=True)
    rstd = 1 / np.sqrt(var + eps)
    normed = (rows - mean) * rstd
    g = grads
    dx = rstd * (g - g.mean(axis=-1, keepdims=True) - normed * (g * normed).mean(axis=-1, keepdims=True))
    axes = tuple(range(x.ndim - 1))
    dweight, dbias = (grads * normed).sum(axis=axes), grads.sum(axis=axes)
    return tuple(array.astype(x.dtype) for array in (dx, dweight, dbias))
