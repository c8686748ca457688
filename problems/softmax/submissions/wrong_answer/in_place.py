# Subtracts the maximum in place and so changes the caller's logits.
# zh: 原地减去最大值，改动了调用者的 logits。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    x -= x.max(axis=axis, keepdims=True)
    exp = np.exp(x.astype(np.float64))
    return (exp / exp.sum(axis=axis, keepdims=True)).astype(dtype)
