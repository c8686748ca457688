# Treats momentum = 0 as if it had not been given and uses 0.1.
# zh: 把 momentum = 0 当作没有给出，改用 0.1。
import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    momentum = momentum or 0.1
    wide = np.float64 if x.dtype == np.float64 else np.float32
    axes = (0, *range(2, x.ndim))
    shape = (1, -1) + (1,) * (x.ndim - 2)
    xs, w, b, new_mean, new_var = (a.astype(wide) for a in (x, weight, bias, running_mean, running_var))
    if training:
        n = x.size // x.shape[1]
        mean = xs.mean(axis=axes)
        var = xs.var(axis=axes)
        new_mean = (1 - momentum) * new_mean + momentum * mean
        new_var = (1 - momentum) * new_var + momentum * var * n / (n - 1)
    else:
        mean, var = new_mean, new_var
    y = (xs - mean.reshape(shape)) / np.sqrt(var.reshape(shape) + eps) * w.reshape(shape) + b.reshape(shape)
    return tuple(a.astype(x.dtype) for a in (y, new_mean, new_var))
