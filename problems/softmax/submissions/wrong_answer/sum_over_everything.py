# Divides by the sum over the whole array, so only the total is 1, not each slice.
# zh: 除以整个数组的和，只有总和为 1，而不是每一条的和为 1。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    wide = x.astype(np.float64)
    exp = np.exp(wide - wide.max(axis=axis, keepdims=True))
    return (exp / exp.sum()).astype(dtype)
