# Returns float64 whatever the dtype of the input is.
# zh: 不论输入是什么 dtype，都返回 float64。

import numpy as np


def softmax(x, axis=-1):
    wide = x.astype(np.float64)
    exp = np.exp(wide - wide.max(axis=axis, keepdims=True))
    return exp / exp.sum(axis=axis, keepdims=True)
