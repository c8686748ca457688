# The variance is E[y²] - E[y]² after the first value of each channel is subtracted, which cancels if that value is an outlier.
# zh: 先减去每个通道的首个值再用 E[y²] - E[y]² 求方差；首值离群时会相消。
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
        z = x - x[:1].reshape(x.shape[1], -1)[:, 0].reshape(shape)
        var = np.maximum(np.square(z).mean(axis=axes) - np.square(z.mean(axis=axes)), 0)
        new_mean = (1 - momentum) * old_mean + momentum * mean
        new_var = (1 - momentum) * old_var + momentum * var * (n / (n - 1))
    else:
        mean, var, new_mean, new_var = old_mean, old_var, old_mean, old_var
    scale = weight / np.sqrt(var + eps)
    y = (x - mean.reshape(shape)) * scale.reshape(shape) + bias.reshape(shape)
    return y.astype(dtype), new_mean.astype(dtype), new_var.astype(dtype)
