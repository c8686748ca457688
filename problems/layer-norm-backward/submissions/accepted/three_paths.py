"""The chain rule path by path: through x̂ directly, through the variance, and through the mean."""

import numpy as np


def layer_norm_backward(x, weight, dy, eps=1e-5):
    x_wide, dy_wide = (array.astype(np.promote_types(x.dtype, np.float32)) for array in (x, dy))
    centred = x_wide - x_wide.mean(axis=-1, keepdims=True)
    std = np.sqrt(np.square(centred).mean(axis=-1, keepdims=True) + eps)
    dnormed = dy_wide * weight
    dstd = -(dnormed * centred / std / std).sum(axis=-1, keepdims=True)
    dcentred = dnormed / std + dstd * (centred / std) / x.shape[-1]
    dx = dcentred - dcentred.mean(axis=-1, keepdims=True)
    dweight, dbias = (grad.reshape(-1, x.shape[-1]).sum(axis=0) for grad in (dy_wide * centred / std, dy_wide))
    return tuple(array.astype(x.dtype) for array in (dx, dweight, dbias))
