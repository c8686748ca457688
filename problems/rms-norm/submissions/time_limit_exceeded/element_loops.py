# Loops over every element in Python.
# zh: 用 Python 循环逐个元素计算。

import math

import numpy as np


def rms_norm(x, weight, eps=1e-6):
    size = x.shape[-1]
    result = np.empty_like(x)
    for index in np.ndindex(x.shape[:-1]):
        total = 0.0
        for column in range(size):
            total += float(x[index][column]) ** 2
        rms = math.sqrt(total / size + eps)
        for column in range(x.shape[-1]):
            result[index][column] = x[index][column] / rms * weight[column]
    return result
