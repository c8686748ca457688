# Casts the result to the dtype of an integer input, which cuts every probability to 0 or 1.
# zh: 整数输入时把结果也转成整数，概率全部被截断成 0 或 1。

import numpy as np


def softmax(x, axis=-1):
    exp = np.exp(x.astype(np.float64) - x.max(axis=axis, keepdims=True))
    return (exp / exp.sum(axis=axis, keepdims=True)).astype(x.dtype)
