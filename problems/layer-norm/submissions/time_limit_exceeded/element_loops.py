# Loops over every element in Python.
# zh: 用 Python 循环逐个元素计算。

import math

import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    size = x.shape[-1]
    result = np.empty_like(x)
    for index in np.ndindex(x.shape[:-1]):
        mean = 0.0
        for column in range(size):
            mean += float(x[index][column]) / size
        variance = 0.0
        for column in range(size):
            variance += (float(x[index][column]) - mean) ** 2 / size
        scale = 1.0 / math.sqrt(variance + eps)
        for column in range(size):
            centred = float(x[index][column]) - mean
            result[index][column] = centred * scale * float(weight[column]) + float(bias[column])
    return result
