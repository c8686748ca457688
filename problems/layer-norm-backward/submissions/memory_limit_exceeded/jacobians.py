# Builds a d × d Jacobian for each row.
# zh: 为每一行构造 d × d 的雅可比矩阵。

import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = x.astype(wide), dy.astype(wide)
    mean = rows.mean(axis=-1, keepdims=True)
    var = rows.var(axis=-1, keepdims=True)
    rstd = 1 / np.sqrt(var + eps)
    normed = (rows - mean) * rstd
    g = grads * weight
    d = x.shape[-1]
    jacobian = np.eye(d, dtype=wide) - 1 / d - normed[..., :, np.newaxis] * normed[..., np.newaxis, :] / d
    dx = (g[..., np.newaxis, :] @ (jacobian * rstd[..., np.newaxis]))[..., 0, :]
    axes = tuple(range(x.ndim - 1))
    dweight, dbias = (grads * normed).sum(axis=axes), grads.sum(axis=axes)
    return tuple(array.astype(x.dtype) for array in (dx, dweight, dbias))
