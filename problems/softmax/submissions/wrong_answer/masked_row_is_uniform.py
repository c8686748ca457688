# Replaces -inf by a large negative number, so an all-masked row becomes uniform.
# zh: 用很大的负数代替 -inf，结果全部被屏蔽的行变成了均匀分布。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.where(np.isneginf(x), -1e9, x.astype(np.float64))
    exp = np.exp(wide - wide.max(axis=axis, keepdims=True))
    return (exp / exp.sum(axis=axis, keepdims=True)).astype(dtype)
