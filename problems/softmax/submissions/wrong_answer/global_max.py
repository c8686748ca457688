# Subtracts the maximum of the whole array, so slices far below it underflow to 0 / 0.
# zh: 减去的是整个数组的最大值，远小于它的那些行全部下溢，变成 0 / 0。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    wide = x.astype(np.float64)
    exp = np.exp(wide - wide.max())
    return (exp / exp.sum(axis=axis, keepdims=True)).astype(dtype)
