# Uses the running statistics when the training batch holds a single sample, even if it has many positions.
# zh: 训练时若批次只有一个样本，就改用滑动统计量，哪怕该样本有许多位置。
import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    axes = (0, *range(2, x.ndim))
    shape = (1, -1) + (1,) * (x.ndim - 2)
    xs, w, b, new_mean, new_var = (a.astype(wide) for a in (x, weight, bias, running_mean, running_var))
    if training and x.shape[0] > 1:
        n = x.size // x.shape[1]
        mean = xs.mean(axis=axes)
        var = xs.var(axis=axes)
        new_mean = (1 - momentum) * new_mean + momentum * mean
        new_var = (1 - momentum) * new_var + momentum * var * n / (n - 1)
    else:
        mean, var = new_mean, new_var
    y = (xs - mean.reshape(shape)) / np.sqrt(var.reshape(shape) + eps) * w.reshape(shape) + b.reshape(shape)
    return tuple(a.astype(x.dtype) for a in (y, new_mean, new_var))
