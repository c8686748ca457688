# The variance is taken in one pass after a shift by the first value of the batch, not of each channel.
# zh: 方差用一遍扫描求得，只减去整个批次的第一个值，而不是每个通道各自的值。
import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    dtype = x.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    x, weight, bias, running_mean, running_var = (a.astype(wide) for a in (x, weight, bias, running_mean, running_var))
    axes = (0, *range(2, x.ndim))
    shape = (1, -1) + (1,) * (x.ndim - 2)
    if training:
        n = x.size // x.shape[1]
        mean = x.mean(axis=axes)
        shifted = x - x.flat[0]
        var = (shifted**2).mean(axis=axes) - shifted.mean(axis=axes) ** 2
        new_mean = (1 - momentum) * running_mean + momentum * mean
        new_var = (1 - momentum) * running_var + momentum * (var * n / (n - 1))
    else:
        mean, var, new_mean, new_var = running_mean, running_var, running_mean, running_var
    scale = weight / np.sqrt(var + eps)
    y = (x - mean.reshape(shape)) * scale.reshape(shape) + bias.reshape(shape)
    return y.astype(dtype), new_mean.astype(dtype), new_var.astype(dtype)
