# Computes E[d²] − E[d]² of the distances d from the running mean, which loses all digits where the running mean is far off.
# zh: 用与滑动均值之差 d 计算 E[d²] − E[d]²；滑动均值相差很远时，有效数字全部丢失。
import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    axes = (0, *range(2, x.ndim))
    shape = (1, -1) + (1,) * (x.ndim - 2)
    xs, w, b, new_mean, new_var = (a.astype(wide) for a in (x, weight, bias, running_mean, running_var))
    if training:
        n = x.size // x.shape[1]
        mean = xs.mean(axis=axes)
        d = xs - new_mean.reshape(shape)
        var = np.maximum((d * d).mean(axis=axes) - d.mean(axis=axes) ** 2, 0)
        new_mean = (1 - momentum) * new_mean + momentum * mean
        new_var = (1 - momentum) * new_var + momentum * var * n / (n - 1)
    else:
        mean, var = new_mean, new_var
    y = (xs - mean.reshape(shape)) / np.sqrt(var.reshape(shape) + eps) * w.reshape(shape) + b.reshape(shape)
    return tuple(a.astype(x.dtype) for a in (y, new_mean, new_var))
