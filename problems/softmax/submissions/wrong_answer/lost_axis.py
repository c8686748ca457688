# Sums without keepdims: on a square matrix the sums broadcast along the wrong axis without any error.
# zh: 求和时没有 keepdims：方阵上会悄悄沿错误的维度广播，而且不报错。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    wide = x.astype(np.float64)
    exp = np.exp(wide - wide.max(axis=axis, keepdims=True))
    return (exp / exp.sum(axis=axis)).astype(dtype)
