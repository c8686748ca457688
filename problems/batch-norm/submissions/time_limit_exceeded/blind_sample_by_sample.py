# The output is built by a Python loop over samples and channels.
# zh: 用 Python 循环逐样本、逐通道拼出输出。
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
        var = ((x - mean.reshape(shape)) ** 2).mean(axis=axes)
        new_mean = (1 - momentum) * running_mean + momentum * mean
        new_var = (1 - momentum) * running_var + momentum * (var * n / (n - 1))
    else:
        mean, var, new_mean, new_var = running_mean, running_var, running_mean, running_var
    scale = weight / np.sqrt(var + eps)
    y = np.empty_like(x)
    for i in range(x.shape[0]):
        for c in range(x.shape[1]):
            y[i, c] = (x[i, c] - mean[c]) * scale[c] + bias[c]
    return y.astype(dtype), new_mean.astype(dtype), new_var.astype(dtype)
