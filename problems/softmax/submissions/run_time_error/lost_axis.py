# Subtracts the maximum without keepdims, which cannot broadcast unless the shapes happen to fit.
# zh: 减最大值时没有 keepdims，除非形状恰好匹配，否则无法广播。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.moveaxis(x, axis, 0).astype(np.float64)
    exp = np.exp(wide - wide.max(axis=0).ravel())
    return np.moveaxis(exp / exp.sum(axis=0), 0, axis).astype(dtype)
