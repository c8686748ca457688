# Visits each channel of each sample in a Python loop.
# zh: 用 Python 循环逐样本逐通道处理。

import numpy as np


def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    wide = np.promote_types(x.dtype, np.float32)
    values = x.astype(wide).reshape(*x.shape[:2], -1)
    mean, var = running_mean.astype(wide), running_var.astype(wide)
    new_mean, new_var = mean, var
    samples, channels, positions = values.shape
    if training:
        count = samples * positions
        sums, squares = np.zeros(channels), np.zeros(channels)
        for sample in range(samples):
            for channel in range(channels):
                sums[channel] += values[sample, channel].sum()
        batch_mean = sums / count
        for sample in range(samples):
            for channel in range(channels):
                squares[channel] += ((values[sample, channel] - batch_mean[channel]) ** 2).sum()
        new_mean = (1 - momentum) * mean + momentum * batch_mean
        new_var = (1 - momentum) * var + momentum * squares / (count - 1)
        mean, var = batch_mean, squares / count
    y = np.empty(values.shape)
    for sample in range(samples):
        for channel in range(channels):
            scaled = (values[sample, channel] - mean[channel]) / np.sqrt(var[channel] + eps)
            y[sample, channel] = scaled * float(weight[channel]) + float(bias[channel])
    return y.reshape(x.shape).astype(x.dtype), new_mean.astype(x.dtype), new_var.astype(x.dtype)
