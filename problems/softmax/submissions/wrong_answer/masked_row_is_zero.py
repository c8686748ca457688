# Turns the NaN of an all-masked row into zeros.
# zh: 把全部被屏蔽的行的 NaN 改成了 0。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    wide = x.astype(np.float64)
    exp = np.exp(wide - wide.max(axis=axis, keepdims=True))
    return np.nan_to_num(exp / exp.sum(axis=axis, keepdims=True)).astype(dtype)
