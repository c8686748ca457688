# normalises each sample with NumPy calls of its own
# zh: 对每个样本各调用一次 NumPy 来归一化
import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    wide = np.promote_types(x.dtype, np.float32)
    arrays = (np.moveaxis(x, 1, -1), weight, bias, running_mean, running_var)
    values, weight, bias, mean, var = (array.astype(wide) for array in arrays)
    new_mean, new_var = mean, var
    if training:
        axes = tuple(range(x.ndim - 1))
        count = x.size / x.shape[1]
        batch_mean, batch_var = values.mean(axes), values.var(axes)
        new_mean = (1 - momentum) * mean + momentum * batch_mean
        new_var = (1 - momentum) * var + momentum * batch_var * count / (count - 1)
        mean, var = batch_mean, batch_var
    y = np.stack([(sample - mean) / np.sqrt(var + eps) * weight + bias for sample in values])
    return tuple(array.astype(x.dtype) for array in (np.moveaxis(y, -1, 1), new_mean, new_var))
