# Loops over every element in Python.
# zh: 用 Python 循环逐个元素计算。

import math

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    moved = np.moveaxis(x, axis, -1)
    result = np.empty(moved.shape, dtype)
    for index in np.ndindex(moved.shape[:-1]):
        top = float(moved[index][0])
        for column in range(moved.shape[-1]):
            top = max(top, float(moved[index][column]))
        total = 0.0
        for column in range(moved.shape[-1]):
            total += math.exp(float(moved[index][column]) - top)
        for column in range(moved.shape[-1]):
            result[index][column] = math.exp(float(moved[index][column]) - top) / total
    return np.moveaxis(result, -1, axis)
