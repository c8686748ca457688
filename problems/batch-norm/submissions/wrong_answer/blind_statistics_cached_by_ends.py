# Keeps the statistics of a batch for later batches of the same shape, sum and ends.
# zh: 缓存一批数据的统计量，形状、首尾元素相同的另一批数据会误用它。
import numpy as np

SEEN = {}


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    dtype = x.dtype
    work = np.float32 if dtype == np.float16 else dtype
    x, w, b = x.astype(work), weight.astype(work), bias.astype(work)
    rm, rv = running_mean.astype(work), running_var.astype(work)
    axes = (0, *range(2, x.ndim))
    shape = (1, -1) + (1,) * (x.ndim - 2)
    n = x.size // x.shape[1]
    if training:
        key = (x.shape, x.dtype.str, float(x.flat[0]), float(x.flat[-1]))
        if key not in SEEN:
            mean = x.mean(axis=axes)
            SEEN[key] = mean, ((x - mean.reshape(shape)) ** 2).mean(axis=axes)
        mean, var = SEEN[key]
        new_mean = (1 - momentum) * rm + momentum * mean
        new_var = (1 - momentum) * rv + momentum * var * (n / (n - 1))
    else:
        mean, var = rm, rv
        new_mean, new_var = rm, rv
    scale = w / np.sqrt(var + eps)
    out = (x - mean.reshape(shape)) * scale.reshape(shape) + b.reshape(shape)
    return out.astype(dtype), new_mean.astype(dtype), new_var.astype(dtype)
