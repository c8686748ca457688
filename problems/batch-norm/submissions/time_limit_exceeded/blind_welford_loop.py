# Updates the mean and the variance value by value in a Python loop, for all channels at once.
# zh: 用 Python 循环逐值更新均值与方差，每步同时处理所有通道。
import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    axes = (0, *range(2, x.ndim))
    shape = (1, -1) + (1,) * (x.ndim - 2)
    xs, w, b, new_mean, new_var = (a.astype(wide) for a in (x, weight, bias, running_mean, running_var))
    if training:
        n = x.size // x.shape[1]
        mean, m2 = np.zeros_like(w), np.zeros_like(w)
        for i, row in enumerate(np.moveaxis(xs, 1, -1).reshape(n, -1), 1):
            delta = row - mean
            mean = mean + delta / i
            m2 = m2 + delta * (row - mean)
        var = m2 / n
        new_mean = (1 - momentum) * new_mean + momentum * mean
        new_var = (1 - momentum) * new_var + momentum * var * n / (n - 1)
    else:
        mean, var = new_mean, new_var
    y = (xs - mean.reshape(shape)) / np.sqrt(var.reshape(shape) + eps) * w.reshape(shape) + b.reshape(shape)
    return tuple(a.astype(x.dtype) for a in (y, new_mean, new_var))
