"""One row for each channel: then everything happens along the last axis."""

import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    dtype, wide = x.dtype, np.promote_types(x.dtype, np.float32)
    swapped = x.swapaxes(0, 1)
    rows = swapped.reshape(x.shape[1], -1).astype(wide)
    weight, bias, old_mean, old_var = (array.astype(wide) for array in (weight, bias, running_mean, running_var))
    count = rows.shape[1]
    mean = rows.sum(axis=1) / count if training else old_mean
    centred = rows - mean[:, None]
    var, new_mean, new_var = old_var, old_mean, old_var
    if training:
        squares = (centred**2).sum(axis=1)
        var = squares / count
        new_mean = old_mean + momentum * (mean - old_mean)
        new_var = old_var + momentum * (squares / (count - 1) - old_var)
    scale = weight / np.sqrt(var + eps)
    y = centred * scale[:, None] + bias[:, None]
    return y.reshape(swapped.shape).swapaxes(0, 1).astype(dtype), new_mean.astype(dtype), new_var.astype(dtype)
