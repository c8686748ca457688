# Returns dweight and dbias for each row, unsummed, where there is only one leading axis of size 1.
# zh: 只有一个长度为 1 的前导维时，dweight 和 dbias 没有去掉那一维。

import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    wide = np.promote_types(x.dtype, np.float32)
    rows, grads = x.astype(wide), dy.astype(wide)
    mean = rows.mean(axis=-1, keepdims=True)
    var = rows.var(axis=-1, keepdims=True)
    rstd = 1 / np.sqrt(var + eps)
    normed = (rows - mean) * rstd
    g = grads * weight
    dx = rstd * (g - g.mean(axis=-1, keepdims=True) - normed * (g * normed).mean(axis=-1, keepdims=True))
    axes = tuple(range(x.ndim - 1))
    dweight, dbias = (
        (grads * normed).sum(axis=axes, keepdims=x.ndim == 2 and len(x) == 1),
        grads.sum(axis=axes, keepdims=x.ndim == 2 and len(x) == 1),
    )
    return tuple(array.astype(x.dtype) for array in (dx, dweight, dbias))
