# With only two values for each channel the running variance takes the biased one.
# zh: 每个通道只有两个值时，滑动方差用了有偏方差。
import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    dtype = x.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    x, weight, bias, old_mean, old_var = (t.astype(work) for t in (x, weight, bias, running_mean, running_var))
    axes = (0, *range(2, x.ndim))
    shape = (1, -1) + (1,) * (x.ndim - 2)
    if training:
        n = x.size // x.shape[1]
        mean = x.mean(axis=axes)
        var = np.square(x - mean.reshape(shape)).mean(axis=axes)
        new_mean = (1 - momentum) * old_mean + momentum * mean
        new_var = (1 - momentum) * old_var + momentum * var * (n / (n - 1) if n > 2 or x.ndim == 2 else 1.0)
    else:
        mean, var, new_mean, new_var = old_mean, old_var, old_mean, old_var
    scale = weight / np.sqrt(var + eps)
    y = (x - mean.reshape(shape)) * scale.reshape(shape) + bias.reshape(shape)
    return y.astype(dtype), new_mean.astype(dtype), new_var.astype(dtype)
