# Does not subtract the maximum, so exp overflows for large logits.
# zh: 没有减去最大值，logits 较大时 exp 会溢出。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    exp = np.exp(x.astype(np.float64))
    return (exp / exp.sum(axis=axis, keepdims=True)).astype(dtype)
