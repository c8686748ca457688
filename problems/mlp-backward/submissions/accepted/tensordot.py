"""The same by einsum, with the batch in an ellipsis that the weight gradients sum over."""

import numpy as np


def mlp_backward(x, w1, w2, dy):
    wide = np.promote_types(x.dtype, np.float32)
    x_wide, dy_wide = x.astype(wide), dy.astype(wide)
    before = x_wide @ w1
    back = np.where(before > 0, np.einsum("...o,ho->...h", dy_wide, w2), 0)
    axes = range(x.ndim - 1)
    dw1 = np.tensordot(x_wide, back, (axes, axes))
    dw2 = np.tensordot(before.clip(min=0), dy_wide, (axes, axes))
    return (back @ w1.T).astype(x.dtype), dw1.astype(x.dtype), dw2.astype(x.dtype)
