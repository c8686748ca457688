# Ignores the axis argument and always normalises the last axis.
# zh: 忽略 axis 参数，总是对最后一维归一化。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    wide = x.astype(np.float64)
    exp = np.exp(wide - wide.max(axis=-1, keepdims=True))
    return (exp / exp.sum(axis=-1, keepdims=True)).astype(dtype)
