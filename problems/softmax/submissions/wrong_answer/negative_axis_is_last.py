# Takes every negative axis for the last one, so axis=-2 is wrong.
# zh: 把所有负数 axis 都当成最后一维，axis=-2 时出错。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    axis = x.ndim - 1 if axis < 0 else axis
    wide = x.astype(np.float64)
    exp = np.exp(wide - wide.max(axis=axis, keepdims=True))
    return (exp / exp.sum(axis=axis, keepdims=True)).astype(dtype)
